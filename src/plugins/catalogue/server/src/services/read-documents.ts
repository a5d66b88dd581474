import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import type { FallbackMode, LocalizedDocument } from '#domain/localized-project';
import type { ReadingOptions, ResolvedDocument } from '#domain/resolve/document-model';
import { resolveDocument } from '#domain/resolve/resolve-document';
import type { Reading } from '#catalogue/catalogue';
import { loadVersions } from '../adapters/load-versions';
import type { ReadScope } from '../adapters/read-scope';
import { chainAmong, chainsOf, defaultAmong, listLocales } from './locales';
import { cachedDocuments } from './cached-documents';
import { cachedVersions } from './cached-versions';
import type { Content } from './read-content';
import type { ReadableType } from './readable-type';
import { readableType } from './readable-type';

/** A reading with everything that it left unsaid. */
export interface FullScope extends ReadScope {
  locale: Locale;
  fallback: FallbackMode;
}

export interface ReadDocument {
  resolved: ResolvedDocument;
  availableLocales: Locale[];
}

export async function readScope(strapi: Core.Strapi, reading: Reading): Promise<FullScope> {
  const locales = await listLocales(strapi);
  return {
    locale: reading.locale,
    fallback: reading.fallback ?? 'chain',
    status: reading.status ?? 'published',
    chain: chainAmong(locales, reading.locale, chainsOf(strapi)),
    defaultLocale: defaultAmong(locales),
  };
}

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
  const cache =
    type === readableType(strapi, uid) ? await cachedDocuments(strapi, content, { uid, scope }) : null;
  const read = new Map<string, ReadDocument>();
  for (const documentId of documentIds) {
    const cached = cache?.get(documentId);
    if (cached) read.set(documentId, cached);
  }
  const unread = documentIds.filter((documentId) => !read.has(documentId));
  for (const document of await resolveDocuments(strapi, content, { type, documentIds: unread, scope })) {
    read.set(document.resolved.documentId, document);
    cache?.set(document.resolved.documentId, document);
  }
  return documentIds.flatMap((documentId) => read.get(documentId) ?? []);
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
  return loaded.flatMap(({ versions, availableLocales }) => {
    const resolved = resolveDocument(model, versions, options);
    return resolved ? [{ resolved, availableLocales }] : [];
  });
}

/** A document with what every answer says of its reading. */
export function toDocument({
  resolved,
  availableLocales,
}: ReadDocument): LocalizedDocument & Record<string, unknown> {
  const { values, ...document } = resolved;
  return { ...document, availableLocales, ...values };
}
