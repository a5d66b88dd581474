import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { resolveDocument } from '#domain/resolve/resolve-document';
import type { DocumentModel, ReadingOptions } from '#domain/resolve/document-model';
import { servicesOf } from '#answers/services';
import type { ExportedProject, ProjectExport } from '#catalogue/export';
import type { ProjectTexts } from '#catalogue/project';
import { projectTexts } from '#catalogue/project';
import type { LoadedDocument } from '../adapters/load-versions';
import { loadVersions } from '../adapters/load-versions';
import { EVERYTHING, type CatalogueQuery } from '../domain/query/catalogue-query';
import { toLocalizedProject } from '../domain/to-localized-project';
import { cachedVersions } from './cached-versions';
import { BATCH, findListed, planFor } from './list-projects';
import type { Content } from './read-content';
import { readContent } from './read-content';
import { PROJECT_UID, readableType } from './readable-type';
import { readScope, type FullScope } from './scope';

/** Every project of a list, however many there are and whatever page was asked for. */
export async function exportProjects(
  strapi: Core.Strapi,
  asked: CatalogueQuery,
  { own, asOf }: { own: readonly Locale[]; asOf: Date },
): Promise<ProjectExport> {
  const query = whole(asked);
  const { scope, plan } = await planFor(strapi, query, asOf);
  const ownScopes = await Promise.all(
    own.map((locale) => readScope(strapi, { locale, status: query.status, fallback: 'none' })),
  );
  const { documentIds } = await readContent(strapi, (content) => findListed(strapi, content, plan));
  const { today } = plan.matching;
  const read = { scope, ownScopes, today };
  return {
    locale: query.locale,
    defaultLocale: scope.defaultLocale,
    total: documentIds.length,
    batches: () => inBatches(strapi, documentIds, read),
  };
}

function whole(query: CatalogueQuery): CatalogueQuery {
  return {
    ...query,
    selection: EVERYTHING,
    facets: [],
    window: { kind: 'start', offset: 0, limit: null, withCount: false },
  };
}

interface ExportRead {
  scope: FullScope;
  ownScopes: readonly FullScope[];
  today: string;
}

/** Each of a snapshot of its own, as of any long answer; one that is gone since is left out. */
async function* inBatches(
  strapi: Core.Strapi,
  documentIds: readonly string[],
  read: ExportRead,
): AsyncGenerator<ExportedProject[]> {
  // As many versions at once as a list of one language has.
  const size = Math.ceil(BATCH / (1 + read.ownScopes.length) / 2);
  for (let from = 0; from < documentIds.length; from += size) {
    const batch = documentIds.slice(from, from + size);
    yield await servicesOf(strapi).generationCache.withoutNotes(() =>
      readContent(strapi, (content) => readBatch(strapi, content, batch, read)),
    );
  }
}

/** Past the cache of documents: what is read once would push out what is read again and again. */
async function readBatch(
  strapi: Core.Strapi,
  content: Content,
  documentIds: readonly string[],
  { scope, ownScopes, today }: ExportRead,
): Promise<ExportedProject[]> {
  const { shapes, model } = readableType(strapi, PROJECT_UID);
  const chain = [...new Set([scope, ...ownScopes].flatMap((each) => each.chain))];
  const loaded = await loadVersions(content.connection, shapes, documentIds, {
    scope: { ...scope, chain },
    cached: cachedVersions(strapi, content, scope),
  });
  const options: ReadingOptions = { ...scope, related: new Map() };
  return loaded.flatMap((document) => {
    const { versions, availableLocales } = document;
    const resolved = resolveDocument(model, versions, options);
    if (!resolved) return [];
    return {
      project: toLocalizedProject(resolved, { availableLocales, today }),
      texts: new Map(ownScopes.flatMap((own) => ownTexts(document, own, model))),
    };
  });
}

function ownTexts(
  { versions }: LoadedDocument,
  scope: FullScope,
  model: DocumentModel,
): [locale: Locale, texts: ProjectTexts][] {
  const texts = Object.fromEntries(
    Object.entries(model).filter(([name]) => Object.hasOwn(projectTexts.shape, name)),
  );
  const resolved = resolveDocument(texts, versions, scope);
  // What is read of a row follows its schema, as in `toLocalizedProject`.
  return resolved ? [[scope.locale, resolved.values as unknown as ProjectTexts]] : [];
}
