import { toSearchWords } from '../search/search-words';
import type { CatalogueQuery } from './catalogue-query';
import { SORT_FIELDS } from './catalogue-query';
import { FACET_NAMES, isFacetName } from './facets';
import type { FacetName } from './facets';
import { PROJECT_FILTERS } from './filter-fields';
import { parseFilters } from './parse-filters';
import type { LocaleChoice } from './parse-reading';
import { parseReading, READING_PARAMETERS } from './parse-reading';
import type { TypeOutline } from './parse-selection';
import { parseSort } from './parse-sort';
import type { PageLimits } from './parse-window';
import { parseWindow } from './parse-window';
import type { Problems } from './problems';
import { noteInvalid, noteUnknown } from './problems';
import type { RawParams } from './raw';
import { toStrings } from './raw';

export interface QueryContext extends LocaleChoice {
  outline: TypeOutline;
  limits: PageLimits;
}

/** A query, or everything that is wrong with it. */
export type Parsed<Query> = { kind: 'query'; query: Query } | { kind: 'refused'; problems: Problems };

/** The parameters that a list of projects takes. */
export const PROJECT_LIST_PARAMETERS = [
  ...READING_PARAMETERS,
  'filters',
  'sort',
  'pagination',
  'facets',
  '_q',
] as const;

/** `GET /api/projects` as a query, or everything that is wrong with it. */
export function parseProjectQuery(raw: RawParams, context: QueryContext): Parsed<CatalogueQuery> {
  const problems: Problems = [];
  noteUnknown(raw, PROJECT_LIST_PARAMETERS, problems);
  const reading = parseReading(raw, { ...context, problems });
  const query: CatalogueQuery = {
    ...reading,
    filter: parseFilters(raw.filters, { allowed: PROJECT_FILTERS, problems }),
    words: parseSearch(raw._q, problems),
    sort: parseSort(raw.sort, SORT_FIELDS, problems),
    window: parseWindow(raw.pagination, {
      limits: context.limits,
      isLight: isLight(reading.selection),
      problems,
    }),
    facets: parseFacets(raw.facets, problems),
  };
  return toParsed(query, problems);
}

export function toParsed<Query>(query: Query, problems: Problems): Parsed<Query> {
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'query', query };
}

/** Fields of a few bytes each: the whole list of them is one cheap answer, as sitemaps want it. */
const LIGHT_FIELDS: readonly string[] = [
  'documentId',
  'locale',
  'slug',
  'availableLocales',
  'updatedAt',
  'publishedAt',
];

function isLight({ fields, populate }: CatalogueQuery['selection']): boolean {
  return (
    fields !== null &&
    fields.every((field) => LIGHT_FIELDS.includes(field)) &&
    populate !== null &&
    Object.keys(populate).length === 0
  );
}

/** Longer than a sentence is no search. */
const MAX_SEARCH = 200;

export function parseSearch(raw: unknown, problems: Problems): string[] {
  if (raw === undefined) return [];
  if (typeof raw === 'string' && raw.length <= MAX_SEARCH && !raw.includes('\u0000'))
    return toSearchWords(raw);
  noteInvalid('_q', raw, `a text of at most ${MAX_SEARCH} characters`, problems);
  return [];
}

function parseFacets(raw: unknown, problems: Problems): FacetName[] {
  if (raw === undefined) return [];
  const names = toStrings(raw);
  if (!names) {
    noteInvalid('facets', raw, FACET_NAMES, problems);
    return [];
  }
  for (const name of names) if (!isFacetName(name)) noteInvalid('facets', name, FACET_NAMES, problems);
  return [...new Set(names.filter(isFacetName))];
}
