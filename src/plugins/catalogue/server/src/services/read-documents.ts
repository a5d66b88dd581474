import type { Core } from '@strapi/strapi';
import type { ReadingOptions } from '#domain/resolve/document-model';
import { resolveDocument } from '#domain/resolve/resolve-document';
import { servicesOf } from '#answers/services';
import { loadVersions } from '../adapters/load-versions';
import { cachedDocuments } from './cached-documents';
import type { FullScope } from './scope';
import { cachedVersions } from './cached-versions';
import { madeOfDocument } from './made-of-documents';
import type { Content } from './read-content';
import type { ReadDocument } from './read-document';
import type { ReadableType } from './readable-type';
import { readableType } from './readable-type';

/** The documents that are visible in the scope, in the order of `documentIds`. */
export async function readDocuments(
  strapi: Core.Strapi,
  content: Content,
  type: ReadableType,
  documentIds: readonly string[],
  scope: FullScope,
): Promise<ReadDocument[]> {
  const { uid } = type.shapes.document;
  // One that was read for a selection is a part of the document.
  const cache = type === readableType(strapi, uid) ? cachedDocuments(strapi, content, type, scope) : null;
  const read = new Map<string, ReadDocument>();
  for (const documentId of documentIds) {
    const cached = cache?.get(documentId);
    if (cached) read.set(documentId, cached);
  }
  const unread = documentIds.filter((documentId) => !read.has(documentId));
  for (const document of await resolveDocuments(strapi, content, { type, documentIds: unread, scope })) {
    read.set(document.resolved.documentId, document);
    cache?.set(document.resolved.documentId, document, document.madeOf);
  }
  const documents = documentIds.flatMap((documentId) => read.get(documentId) ?? []);
  servicesOf(strapi).generationCache.note(documents.flatMap(({ madeOf }) => madeOf));
  return documents;
}

async function resolveDocuments(
  strapi: Core.Strapi,
  content: Content,
  {
    type: { shapes, model },
    documentIds,
    scope,
  }: { type: ReadableType; documentIds: readonly string[]; scope: FullScope },
): Promise<ReadDocument[]> {
  const cached = cachedVersions(strapi, content, scope);
  const loaded = await loadVersions(content.connection, shapes, documentIds, { scope, cached });
  const options: ReadingOptions = { ...scope, related: new Map() };
  return loaded.flatMap((document) => {
    const { versions, availableLocales } = document;
    const resolved = resolveDocument(model, versions, options);
    const madeOf = madeOfDocument(shapes.document, document);
    return resolved ? [{ resolved, availableLocales, madeOf }] : [];
  });
}
