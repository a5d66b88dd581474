import type { Core } from '@strapi/strapi';
import type { CatalogueConfig } from '../config';
import type { Cached } from './cached';
import { cachedIn } from './cached';
import { mayBeCached } from './made-of-documents';
import type { Content } from './read-content';
import type { ReadableType } from './readable-type';
import type { FullScope } from './scope';
import type { ReadDocument } from './read-document';

/** How many documents may be cached. */
export function maxDocuments(strapi: Core.Strapi): number {
  return strapi.config.get<CatalogueConfig>('plugin::catalogue').maxDocuments;
}

/**
 * The published documents of a type that earlier readings have resolved, by `documentId`: pages, filters and searches make
 * ever new answers of the same few documents.
 */
export function cachedDocuments(
  strapi: Core.Strapi,
  content: Content,
  { shapes: { document } }: ReadableType,
  scope: FullScope,
): Cached<ReadDocument> | null {
  if (!mayBeCached(document, scope.status)) return null;
  const all = cachedIn<ReadDocument>(strapi, content, 'documents', maxDocuments(strapi));
  if (!all) return null;
  // Which locales there are was found out before the snapshot: the chain tells.
  const { fallback, chain, defaultLocale } = scope;
  const reading = `${document.uid} ${chain.join(' ')} ${defaultLocale} ${fallback}`;
  return {
    get: (documentId) => all.get(`${reading} ${documentId}`),
    set: (documentId, read, madeOf) => all.set(`${reading} ${documentId}`, read, madeOf),
  };
}
