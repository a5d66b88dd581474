import type { Core } from '@strapi/strapi';
import type { Answer, DocumentKey } from '#catalogue/services';
import { calendarDay } from '#domain/calendar-day';
import { isFormerSlug } from '#domain/former-slugs';
import type { ResolvedDocument } from '#domain/resolve/document-model';
import { findDocumentId, findFirstDocumentId } from '../adapters/find-document-id';
import type { ReadingQuery } from '../domain/query/catalogue-query';
import { answerOf } from '../domain/select-answer';
import { toLocalizedProject } from '../domain/to-localized-project';
import { findProjectId } from './find-project-id';
import { readScope, type FullScope } from './scope';
import { readContent, type Content } from './read-content';
import { toDocument } from './read-document';
import { readDocuments } from './read-documents';
import { narrowType, PROJECT_UID, readableType, type ReadableType } from './readable-type';

/** One document as a query selects it. */
export interface FoundDocument {
  answer: Answer;
  /** The slug it has, where it was asked for by one that it had. */
  canonicalSlug: string | null;
}

/** The document that is asked for; null where none is visible. */
export async function getDocument(
  strapi: Core.Strapi,
  uid: string,
  { key, query, asOf }: { key: DocumentKey; query: ReadingQuery; asOf: Date },
): Promise<FoundDocument | null> {
  const type = readableType(strapi, uid);
  const scope = await readScope(strapi, query);
  const found = await readContent(strapi, async (content) => {
    const documentId = await findId(strapi, content, { type, key, scope });
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
  const isMoved = uid === PROJECT_UID && key.kind === 'named';
  return {
    answer: answerOf(query.selection, type.outline)(document),
    canonicalSlug: isMoved ? slugInstead(key.idOrKey, found.resolved) : null,
  };
}

function findId(
  strapi: Core.Strapi,
  content: Content,
  { type, key, scope }: { type: ReadableType; key: DocumentKey; scope: FullScope },
): Promise<string | null> {
  const { document } = type.shapes;
  if (key.kind === 'single') return findFirstDocumentId(content.connection, document, scope);
  return document.uid === PROJECT_UID
    ? findProjectId(strapi, content, key.idOrKey, scope)
    : findDocumentId(content.connection, document, key, scope);
}

function slugInstead(asked: string, { documentId, values }: ResolvedDocument): string | null {
  return isFormerSlug(asked, { documentId, slug: values.slug }) ? String(values.slug) : null;
}
