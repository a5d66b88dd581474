import { toSearchWords } from '#domain/search/search-words';
import type { CatalogueQuery } from './catalogue-query';
import { SORT_FIELDS } from './catalogue-query';
import { FACET_NAMES } from './facets';
import { PROJECT_FILTERS } from './filter-fields';
import { isLight } from './light-selection';
import type { PageLimits } from './parameters';
import { SEARCH } from './parameters';
import { parseFilters } from './parse-filters';
import { parseNames } from './parse-names';
import type { LocaleChoice } from './parse-reading';
import { parseReading, READING_PARAMETERS } from './parse-reading';
import type { TypeOutline } from './parse-selection';
import { parseSort } from './parse-sort';
import { parseWindow } from './parse-window';
import { parseWith } from './parse-with';
import type { Problems } from './problems';
import { noteUnknown } from './problems';
import type { RawParams } from './raw';

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
    within: null,
    sort: parseSort(raw.sort, SORT_FIELDS, problems),
    window: parseWindow(raw.pagination, {
      limits: context.limits,
      isLight: isLight(reading.selection),
      problems,
    }),
    facets:
      raw.facets === undefined
        ? []
        : (parseNames(raw.facets, FACET_NAMES, { place: 'facets', problems }) ?? FACET_NAMES),
  };
  return toParsed(query, problems);
}

export function toParsed<Query>(query: Query, problems: Problems): Parsed<Query> {
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'query', query };
}

/** `_q` as folded words. */
export function parseSearch(raw: unknown, problems: Problems): string[] {
  return toSearchWords(parseWith(SEARCH, raw, { place: '_q', problems }));
}
