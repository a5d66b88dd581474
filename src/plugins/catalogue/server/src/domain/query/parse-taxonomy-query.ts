import type { TaxonomyQuery } from './catalogue-query';
import type { FilterField } from './filter-fields';
import { parseFilters } from './parse-filters';
import type { Parsed, QueryContext } from './parse-project-query';
import { toParsed } from './parse-project-query';
import { parseReading, READING_PARAMETERS } from './parse-reading';
import { parseSort } from './parse-sort';
import { parseWindow } from './parse-window';
import type { Problems } from './problems';
import { noteUnknown } from './problems';
import type { RawParams } from './raw';

/** The parameters that a list of a taxonomy takes. */
export const TAXONOMY_LIST_PARAMETERS = [...READING_PARAMETERS, 'filters', 'sort', 'pagination'] as const;

export interface TaxonomyContext extends QueryContext {
  filters: readonly FilterField[];
  /** What a list can be sorted by; by the first where nobody says otherwise. */
  sorts: readonly string[];
}

/** `GET /api/countries` and its like as a query. */
export function parseTaxonomyQuery(raw: RawParams, context: TaxonomyContext): Parsed<TaxonomyQuery> {
  const problems: Problems = [];
  noteUnknown(raw, TAXONOMY_LIST_PARAMETERS, problems);
  const query: TaxonomyQuery = {
    ...parseReading(raw, { ...context, problems }),
    filter: parseFilters(raw.filters, { allowed: context.filters, problems }),
    sort: parseSort(raw.sort, context.sorts, problems),
    window: parseWindow(raw.pagination, { limits: context.limits, isLight: true, problems }),
  };
  return toParsed(query, problems);
}
