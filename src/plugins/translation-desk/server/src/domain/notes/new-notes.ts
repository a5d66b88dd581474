import type { XliffNote } from '#translation-desk/exchange';
import { normaliseText } from '../text/normalise';
import { isHintOfIncomplete } from './hints';

/** Those of a file's notes that nobody has said here yet; `known` are the texts that went out with the unit. */
export function newNotes(notes: readonly XliffNote[], known: readonly string[]): XliffNote[] {
  const said = new Set(known.map(normaliseText));
  return notes.filter(({ text }) => {
    const key = normaliseText(text);
    if (key === '' || said.has(key) || isHintOfIncomplete(key)) return false;
    said.add(key);
    return true;
  });
}
