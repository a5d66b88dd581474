import type { TermType } from '#domain/terms';
import type { TermKind } from '#portal/services';
import type { Filter } from './list-query';

/** The terms that have a page: their content type, and the filter of the list that finds their projects. */
export const TERM_KINDS = {
  countries: { uid: 'api::country.country', filter: 'country' },
  'priority-areas': { uid: 'api::priority-area.priority-area', filter: 'area' },
  subsectors: { uid: 'api::subsector.subsector', filter: 'subsector' },
  topics: { uid: 'api::topic.topic', filter: 'topic' },
} as const satisfies Record<TermKind, { uid: TermType; filter: Filter }>;
