import type { Author } from '#translation-desk/author';
import type { DeskNote } from '#translation-desk/note';
import type { StoredNote } from '../../domain/notes/stored-note';

/** Notes as the panel shows them. */
export function toDeskNotes(notes: readonly StoredNote[], authorOf: (sign: string) => Author): DeskNote[] {
  return notes.map(({ id, text, signature, writtenBy, writtenAt }) => ({
    id,
    text,
    by: authorOf(writtenBy),
    signature,
    at: writtenAt,
  }));
}
