/** What XML 1.0 can't write (production 2, Char): most controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
const OTHERS = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The text without what no XML file can carry and no reader sees. */
export function toXmlCharacters(text: string): string {
  return text.replace(OTHERS, '');
}
