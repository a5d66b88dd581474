import { diffWordsWithSpace } from 'diff';

/** A piece of the difference between two texts. */
export interface TextChange {
  kind: 'kept' | 'added' | 'removed';
  text: string;
}

/** Beyond so many changed words a text is another one: to find what little is kept would take the square of its length. */
const MOST_EDITS = 2000;

/** What changed from one text to another, word by word; joined, `kept` and `added` give the second text. */
export function diffWords(before: string, after: string): TextChange[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (!parts) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return parts.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    text: value,
  }));
}
