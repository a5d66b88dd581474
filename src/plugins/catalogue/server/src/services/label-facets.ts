import type { Core } from '@strapi/strapi';
import { servedLocale } from '#domain/fallbacks';
import type { FacetValue } from '#catalogue/content-api';
import { TEMPLATE_UID } from '#catalogue/content-types';
import { findAllDocumentIds } from '../adapters/find-document-id';
import { relationNamed } from '#store/shape/document-shape';
import type { FacetCount } from '../domain/lists/count-facets';
import type { ProjectPlan } from '../domain/plan/project-plan';
import { EVERYTHING } from '../domain/query/catalogue-query';
import type { FacetName } from '../domain/query/facets';
import type { FacetLabel } from '../domain/to-facet-values';
import { toFacetValues } from '../domain/to-facet-values';
import { cached } from './cached';
import { madeOfType } from './made-of-documents';
import type { Content } from './read-content';
import type { FullScope } from './scope';
import { readDocuments } from './read-documents';
import { narrowType, PROJECT_UID, readableType } from './readable-type';

/** The counts of every facet that the plan names, with labels in the scope's locale. */
export async function labelFacets(
  strapi: Core.Strapi,
  content: Content,
  { plan, scope, counts }: { plan: ProjectPlan; scope: FullScope; counts: readonly FacetCount[] },
): Promise<Record<string, FacetValue[]>> {
  const facets: Record<string, FacetValue[]> = {};
  for (const facet of plan.facetGroups.flatMap((group) => group.facets)) {
    const labels = await cached(strapi, content, labelsOf(strapi, facet, scope), () =>
      loadLabels(strapi, content, facet, scope),
    );
    const own = counts.filter((each) => each.facet === facet);
    facets[facet] = toFacetValues(facet, own, { labels, locale: scope.locale });
  }
  return facets;
}

type Labels = ReadonlyMap<string, FacetLabel>;

/** What the labels of a facet are cached under. */
function labelsOf(strapi: Core.Strapi, facet: FacetName, { chain, defaultLocale, status }: FullScope) {
  const uid = labelledBy(strapi, facet);
  const madeOf = uid === null ? [] : madeOfType(readableType(strapi, uid).shapes.document, status);
  return { name: `labels ${facet} ${chain.join(' ')} ${defaultLocale}`, madeOf };
}

/** The type that has the words for a facet's values; null: none has. */
function labelledBy(strapi: Core.Strapi, facet: FacetName): string | null {
  switch (facet) {
    case 'countries':
    case 'priorityArea':
    case 'subsector':
    case 'topics':
      return relationNamed(readableType(strapi, PROJECT_UID).shapes.document, facet).target.uid;
    case 'status':
    case 'scope':
      return TEMPLATE_UID;
    case 'year':
      return null;
    default:
      return facet satisfies never;
  }
}

async function loadLabels(
  strapi: Core.Strapi,
  content: Content,
  facet: FacetName,
  scope: FullScope,
): Promise<Labels> {
  switch (facet) {
    case 'countries':
      return loadNames(strapi, content, { facet, key: 'code', scope });
    case 'priorityArea':
    case 'subsector':
    case 'topics':
      return loadNames(strapi, content, { facet, key: 'slug', scope });
    case 'status':
      return loadWords(strapi, content, 'statusLabels', scope);
    case 'scope':
      return loadWords(strapi, content, 'scopeLabels', scope);
    case 'year':
      return new Map();
    default:
      return facet satisfies never;
  }
}

/** The names of a taxonomy's documents, by what a filter calls them. */
async function loadNames(
  strapi: Core.Strapi,
  content: Content,
  { facet, key, scope }: { facet: FacetName; key: string; scope: FullScope },
): Promise<Labels> {
  const { uid } = relationNamed(readableType(strapi, PROJECT_UID).shapes.document, facet).target;
  const type = narrowType(readableType(strapi, uid), { fields: [key, 'name'], populate: {} });
  const ids = await findAllDocumentIds(content.connection, type.shapes.document, scope);
  // A label is never left out: a country that has no name in the locale is still one to choose.
  const documents = await readDocuments(strapi, content, type, ids, { ...scope, fallback: 'chain' });
  return new Map(
    documents.flatMap(({ resolved }) => {
      const { [key]: value, name } = resolved.values;
      return typeof value === 'string' && typeof name === 'string'
        ? [[value, { text: name, locale: servedLocale(resolved, 'name') }] as const]
        : [];
    }),
  );
}

/** The words that an info sheet has for the same: a status is called the same on a page and on paper. */
async function loadWords(
  strapi: Core.Strapi,
  content: Content,
  component: string,
  scope: FullScope,
): Promise<Labels> {
  const type = narrowType(readableType(strapi, TEMPLATE_UID), {
    fields: [],
    populate: { [component]: EVERYTHING },
  });
  const ids = await findAllDocumentIds(content.connection, type.shapes.document, scope);
  const [template] = await readDocuments(strapi, content, type, ids, { ...scope, fallback: 'chain' });
  const words = Object.entries(template?.resolved.values[component] ?? {});
  return new Map(
    words.flatMap(([value, text]) =>
      template && typeof text === 'string'
        ? [[value, { text, locale: servedLocale(template.resolved, `${component}.${value}`) }] as const]
        : [],
    ),
  );
}
