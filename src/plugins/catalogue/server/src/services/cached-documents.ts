import type { Core } from '@strapi/strapi';
import { generationLru } from './generation-lru';
import type { Content } from './read-content';
import type { FullScope } from './scope';
import type { ReadDocument } from './read-document';

/** Documents as they were read in one scope. */
export interface CachedDocuments {
  get(documentId: string): ReadDocument | undefined;
  set(documentId: string, document: ReadDocument): void;
}

/**
 * The documents of a type that earlier readings of the same content generation have resolved: pages, filters and
 * searches make ever new answers of the same few documents.
 */
export async function cachedDocuments(
  strapi: Core.Strapi,
  content: Content,
  { uid, scope }: { uid: string; scope: FullScope },
): Promise<CachedDocuments | null> {
  const all = await generationLru<ReadDocument>(strapi, content, 'documents');
  if (!all) return null;
  const keyOf = (documentId: string) =>
    `${uid} ${scope.status} ${scope.locale} ${scope.fallback} ${documentId}`;
  return {
    get: (documentId) => all.get(keyOf(documentId)),
    set: (documentId, document) => all.set(keyOf(documentId), document),
  };
}
