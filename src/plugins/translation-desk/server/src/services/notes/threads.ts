import type { Core } from '@strapi/strapi';
import { groupBy } from '#domain/group-by';
import { noteStore, type NewNote } from '../../adapters/note-store';
import { findThreads, NO_THREADS, type Threads } from '../../domain/notes/find-threads';
import type { StoredNote } from '../../domain/notes/stored-note';
import type { LoadedDocument } from '../load-document';

/** The notes of documents of one type in one locale, by their units of today. */
export async function loadThreads(
  strapi: Core.Strapi,
  documents: readonly LoadedDocument[],
): Promise<(document: LoadedDocument) => Threads> {
  const [first] = documents;
  if (!first) return () => NO_THREADS;
  const ids = documents.map(({ documentId }) => documentId);
  const notes = groupBy(
    await noteStore(strapi).read(first.uid, ids, first.locale),
    (note) => note.ofDocument,
  );
  return ({ documentId, fields }) => {
    const mine = notes.get(documentId);
    return mine
      ? findThreads(
          mine,
          fields.flatMap((field) => field.sourceUnits),
        )
      : NO_THREADS;
  };
}

export interface NoteOfUnit {
  /** Id of one of today's units. */
  unit: string;
  note: Pick<NewNote, 'text' | 'signature' | 'writtenBy' | 'writtenAt'>;
}

/** Adds notes to the threads of a document's units, and brings those along whose unit has another name by now. */
export async function writeNotes(
  strapi: Core.Strapi,
  document: LoadedDocument,
  notes: readonly NoteOfUnit[],
): Promise<void> {
  if (notes.length === 0) return;
  const store = noteStore(strapi);
  const { byUnit } = (await loadThreads(strapi, [document]))(document);
  const sources = new Map(
    document.fields.flatMap((field) => field.sourceUnits).map(({ id, text }) => [id, text]),
  );
  for (const [unit, some] of groupBy(notes, (each) => each.unit)) {
    const place = { unit, source: sources.get(unit) ?? '' };
    await store.move(idsElsewhere(byUnit.get(unit) ?? [], unit), place);
    await store.add(
      some.map(({ note }) => ({
        of: { uid: document.uid, documentId: document.documentId },
        locale: document.locale,
        ...place,
        ...note,
      })),
    );
  }
}

function idsElsewhere(thread: readonly StoredNote[], unit: string): number[] {
  return thread.filter((note) => note.unit !== unit).map(({ id }) => id);
}
