import type { Core } from '@strapi/strapi';
import type { HistoryAccess } from '#history/access';
import type {
  Author,
  DocumentKey,
  HistoryEntry,
  HistoryPart,
  LastChange,
  ListHistoryQuery,
  ListHistoryResponse,
} from '#history/reading';
import { groupBy } from '#domain/group-by';
import { DEFAULT_LOCALE } from '#domain/locale';
import { loadAuthors } from '../../adapters/authors';
import { changeStore, type ListedChange } from '../../adapters/change-store';
import { loadDocumentNames, titleField } from '../../adapters/names';
import { typeFields } from '../../adapters/type-fields';

/** What was done to a document, as far as whoever asks may read the fields that it was done to. */
export async function listHistory(
  strapi: Core.Strapi,
  access: HistoryAccess,
  { uid, documentId }: DocumentKey,
  query: ListHistoryQuery,
): Promise<ListHistoryResponse> {
  const changes = await changeStore(strapi).listChanges(uid, documentId);
  const readable = changes.flatMap((change) => readablePart(access, change));
  const authorOf = await loadAuthors(
    strapi,
    readable.map(({ change }) => change.actor),
  );
  const fields = await typeFields(strapi, uid);
  const touched = new Set(readable.flatMap(({ part }) => [...part.draft, ...part.published]));
  const entries = [...groupBy(readable.filter(isWanted(query)), ({ change }) => change.batch).values()].map(
    (parts) => toEntry(parts, authorOf),
  );
  const from = (query.page - 1) * query.pageSize;
  return {
    data: entries.slice(from, from + query.pageSize),
    meta: {
      title: await titleOf(strapi, access, { uid, documentId }),
      total: entries.length,
      page: query.page,
      pageSize: query.pageSize,
      people: [...new Set(readable.map(({ change }) => change.actor))].map((sign) => ({
        sign,
        author: authorOf(sign),
      })),
      locales: [...new Set(readable.map(({ part }) => part.locale))].sort(),
      fields: [...touched].map((name) => ({ name, label: fields.get(name)?.label ?? name })),
      last: lastChanges(readable, authorOf),
    },
  };
}

async function titleOf(
  strapi: Core.Strapi,
  access: HistoryAccess,
  { uid, documentId }: DocumentKey,
): Promise<string | null> {
  const field = titleField(strapi, uid);
  if (field === null || !access.mayRead(uid, DEFAULT_LOCALE, field)) return null;
  return (await loadDocumentNames(strapi, uid, [documentId], DEFAULT_LOCALE)).get(documentId) ?? null;
}

interface Readable {
  change: ListedChange;
  part: HistoryPart;
}

/** None where nothing of it may be read. */
function readablePart(access: HistoryAccess, change: ListedChange): Readable[] {
  const { uid, locale, fields } = change;
  const readable = (names: readonly string[]) => names.filter((name) => access.mayRead(uid, locale, name));
  const [draft, published] = [readable(fields.draft), readable(fields.published)];
  const shown = fields.shown === undefined ? {} : { shown: fields.shown };
  const isOfNothing = fields.draft.length === 0 && fields.published.length === 0;
  return draft.length > 0 || published.length > 0 || isOfNothing
    ? [{ change, part: { locale, draft, published, ...shown } }]
    : [];
}

function isWanted({ locale, field, person }: ListHistoryQuery): (one: Readable) => boolean {
  return ({ change, part }) =>
    (locale === undefined || part.locale === locale) &&
    (person === undefined || change.actor === person) &&
    (field === undefined || part.draft.includes(field) || part.published.includes(field));
}

function toEntry(parts: readonly Readable[], authorOf: (sign: string) => Author): HistoryEntry {
  const [first] = parts;
  if (!first) throw new Error('An entry without parts');
  const { id, at, actor, cause, of } = first.change;
  // What followed is told by what it followed.
  return {
    moment: id,
    before: Math.min(...parts.map(({ change }) => change.id)) - 1,
    at: new Date(at).toISOString(),
    by: authorOf(actor),
    cause,
    of,
    parts: parts.map(({ part }) => part).sort((one, other) => (one.locale < other.locale ? -1 : 1)),
  };
}

/** Of each field in each language, who wrote its draft last. */
function lastChanges(readable: readonly Readable[], authorOf: (sign: string) => Author): LastChange[] {
  const last = new Map<string, LastChange>();
  for (const { change, part } of readable) {
    // What has no draft is written as it is published.
    const isPublication = part.draft.length === 0 && ['publish', 'unpublish'].includes(change.cause);
    for (const field of isPublication ? [] : part.draft.length > 0 ? part.draft : part.published) {
      const key = `${part.locale} ${field}`;
      if (!last.has(key))
        last.set(key, {
          field,
          locale: part.locale,
          at: new Date(change.at).toISOString(),
          by: authorOf(change.actor),
        });
    }
  }
  return [...last.values()];
}
