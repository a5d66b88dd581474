import type { TaxonomyName } from '#catalogue/services';
import type { TermType } from '#domain/terms';
import type { TermKind } from '#portal/services';
import type { Filter } from './list-query';

/** The terms that have a page: their content type, what the catalogue calls them, and the filter of the list that finds their projects. */
export const TERM_KINDS = {
  countries: { uid: 'api::country.country', taxonomy: 'country', filter: 'country' },
  'priority-areas': {
    uid: 'api::priority-area.priority-area',
    taxonomy: 'priority-area',
    filter: 'area',
  },
  subsectors: { uid: 'api::subsector.subsector', taxonomy: 'subsector', filter: 'subsector' },
  topics: { uid: 'api::topic.topic', taxonomy: 'topic', filter: 'topic' },
} as const satisfies Record<TermKind, { uid: TermType; taxonomy: TaxonomyName; filter: Filter }>;
