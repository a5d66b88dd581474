import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import type { Author } from '#translation-desk/author';
import type { HandOver } from '#translation-desk/hand-over';
import type { DocumentKey } from '#translation-desk/unit';
import { loadAuthors } from '../../adapters/authors';
import { handOverStore, type StoredHandOver } from '../../adapters/hand-over-store';
import { signOf } from '../../adapters/people';

const NONE: HandOver = { assignee: null, due: null, ready: null, sentBack: null };

/** How documents stand in a locale between who translates and who publishes. */
export async function loadHandOvers(
  strapi: Core.Strapi,
  documentIds: readonly string[],
  locale: Locale,
): Promise<(key: DocumentKey) => HandOver> {
  const stored = await handOverStore(strapi).read(documentIds, locale);
  const signs = stored.flatMap(({ assignee, readyBy, sentBackBy }) => [
    ...(assignee === null ? [] : [signOf(assignee)]),
    ...(readyBy === null ? [] : [readyBy]),
    ...(sentBackBy === null ? [] : [sentBackBy]),
  ]);
  const authorOf = await loadAuthors(strapi, signs);
  return ({ uid, documentId }) => {
    const found = stored.find((one) => one.ofType === uid && one.ofDocument === documentId);
    return found ? toHandOver(found, authorOf) : NONE;
  };
}

function toHandOver(
  { assignee, due, readyBy, readyAt, sentBackBy, sentBackAt, reason }: StoredHandOver,
  authorOf: (sign: string) => Author,
): HandOver {
  const person = assignee === null ? null : authorOf(signOf(assignee));
  return {
    assignee:
      assignee !== null && person && 'name' in person ? { id: assignee, name: person.name ?? '' } : null,
    due,
    ready: readyAt === null ? null : { by: authorOf(readyBy ?? ''), at: readyAt },
    sentBack:
      sentBackAt === null ? null : { by: authorOf(sentBackBy ?? ''), at: sentBackAt, reason: reason ?? '' },
  };
}
