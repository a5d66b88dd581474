import { placeTags, type PlacedTag } from './place-tags';

/** What to type in place of a part of a text, and where the caret goes. */
export interface Edit {
  start: number;
  end: number;
  text: string;
  caret: number;
}

/**
 * What Backspace (-1) or Delete (1) does beside a tag: it takes the tag as a whole, and of a pair both halves; the words
 * between them stay. Null where there is no tag to take.
 */
export function deleteTag(text: string, caret: number, step: 1 | -1): Edit | null {
  const tags = placeTags(text);
  const taken = tags.find(({ start, end }) => (step === -1 ? end : start) === caret);
  if (!taken) return null;
  const other = findOtherHalf(tags, taken);
  if (!other) return { start: taken.start, end: taken.end, text: '', caret: taken.start };
  const [first, second] = taken.start < other.start ? [taken, other] : [other, taken];
  const between = text.slice(first.end, second.start);
  const isFirst = taken === first;
  return {
    start: first.start,
    end: second.end,
    text: between,
    caret: first.start + (isFirst ? 0 : between.length),
  };
}

function findOtherHalf(tags: readonly PlacedTag[], { tag, start }: PlacedTag): PlacedTag | undefined {
  const isOther = (one: PlacedTag, kind: 'open' | 'close'): boolean =>
    one.tag.id === tag.id && one.tag.kind === kind;
  if (tag.kind === 'open') return tags.find((one) => isOther(one, 'close') && one.start > start);
  if (tag.kind === 'close') return tags.findLast((one) => isOther(one, 'open') && one.start < start);
  return undefined;
}
