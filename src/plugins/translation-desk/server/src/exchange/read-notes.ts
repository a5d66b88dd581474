import type { XliffNote } from '#translation-desk/exchange';
import { textOf, type XmlElement } from './xml/xml-element';

/** How our own notes say that they are ours, in what a version has for it. */
export const OURS = 'fiche';

/** The notes of a unit in two: what we wrote there of the text, and what people say. */
export function splitNotes(
  notes: readonly XmlElement[],
  { isOurs, by }: { isOurs: (note: XmlElement) => boolean; by: (note: XmlElement) => string | undefined },
): { hints: string[]; notes: XliffNote[] } {
  const others = notes.filter((note) => !isOurs(note));
  return {
    hints: notes.filter(isOurs).map(textOf),
    notes: others
      .map((note) => ({ text: textOf(note).trim(), by: by(note)?.trim() || null }))
      .filter(hasText),
  };
}

function hasText({ text }: XliffNote): boolean {
  return text !== '';
}
