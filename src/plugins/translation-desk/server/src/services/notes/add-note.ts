import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import type { Access } from '#translation-desk/access';
import type { AddNoteRequest, DeskNote } from '#translation-desk/note';
import type { DocumentKey } from '#translation-desk/unit';
import { loadAuthors } from '../../adapters/authors';
import { currentActor } from '#access/current-actor';
import { assertTargetLocale } from '../../adapters/locales';
import { loadDocument } from '../load-document';
import { loadThreads, writeNotes } from './threads';
import { toDeskNotes } from './to-desk-notes';

/** Says something of a unit's translation; null where there is no such unit, or none that the person may read. */
export async function addNote(
  strapi: Core.Strapi,
  access: Access,
  key: DocumentKey,
  locale: Locale,
  { unit, text }: AddNoteRequest,
): Promise<DeskNote[] | null> {
  await assertTargetLocale(strapi, locale);
  return strapi.db.transaction(async () => {
    const document = await loadDocument(strapi, access, key, locale);
    const source = document?.fields
      .flatMap((field) => field.sourceUnits)
      .find((candidate) => candidate.id === unit);
    if (!document || !source) return null;
    const note = { text, signature: null, writtenBy: currentActor(strapi), writtenAt: new Date() };
    await writeNotes(strapi, document, [{ unit, note }]);
    const threads = await loadThreads(strapi, [document]);
    const thread = threads(document).byUnit.get(unit) ?? [];
    const authorOf = await loadAuthors(
      strapi,
      thread.map(({ writtenBy }) => writtenBy),
    );
    return toDeskNotes(thread, authorOf);
  });
}
