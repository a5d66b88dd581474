/** XML's white space (XML 1.0, production 3, S). A no-break space is none. */
const RUN = /[ \t\r\n]+/g;

/** Each run of white space as one space; none is taken away at the ends. */
export function collapseRuns(text: string): string {
  return text.replace(RUN, ' ');
}

/** Text as an element without `xml:space="preserve"` means it: runs are one space, none at the ends. */
export function collapseSpace(text: string): string {
  return collapseRuns(text).replace(/^ | $/g, '');
}
