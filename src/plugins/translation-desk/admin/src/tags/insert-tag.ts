import type { InlineCode } from '#translation-desk/unit';

export interface Selection {
  start: number;
  end: number;
}

/** What to type in place of the selection to have a tag there, and how far into it the caret goes. */
export interface Insertion {
  text: string;
  caret: number;
}

/** A tag that encloses goes around what is selected; around nothing, the caret goes between its halves. */
export function insertTag(text: string, selection: Selection, id: number, code: InlineCode): Insertion {
  if (code.kind === 'line-break') {
    const tag = `<${id}/>`;
    return { text: tag, caret: tag.length };
  }
  const selected = text.slice(selection.start, selection.end);
  const opening = `<${id}>`;
  const whole = `${opening}${selected}</${id}>`;
  return { text: whole, caret: selected === '' ? opening.length : whole.length };
}
