import type { Core } from '@strapi/strapi';
import type { Answer, DocumentKey } from '#catalogue/services';
import { calendarDay } from '#domain/calendar-day';
import { findDocumentId, findFirstDocumentId } from '../adapters/find-document-id';
import type { ReadingQuery } from '../domain/query/catalogue-query';
import { answerOf } from '../domain/select-answer';
import { toLocalizedProject } from '../domain/to-localized-project';
import { readContent } from './read-content';
import { readScope } from './full-scope';
import { toDocument } from './read-document';
import { readDocuments } from './read-documents';
import { narrowType, PROJECT_UID, readableType } from './readable-type';

/** One document as a query selects it; null where none is visible. */
export async function getDocument(
  strapi: Core.Strapi,
  uid: string,
  { key, query, asOf }: { key: DocumentKey; query: ReadingQuery; asOf: Date },
): Promise<Answer | null> {
  const type = readableType(strapi, uid);
  const scope = await readScope(strapi, query);
  const found = await readContent(strapi, async (content) => {
    const { document } = type.shapes;
    const documentId =
      key.kind === 'single'
        ? await findFirstDocumentId(content.connection, document, scope)
        : await findDocumentId(content.connection, document, key, scope);
    if (documentId === null) return null;
    const narrowed = narrowType(type, query.selection);
    const [read] = await readDocuments(strapi, content, narrowed, [documentId], scope);
    return read ?? null;
  });
  if (!found) return null;
  const document =
    uid === PROJECT_UID
      ? toLocalizedProject(found.resolved, { ...found, today: calendarDay(asOf) })
      : toDocument(found);
  return answerOf(query.selection, type.outline)(document);
}
