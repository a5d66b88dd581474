import type { FilterField } from './filter-fields';

/** The facets that projects can be counted by, each with the fields whose filters are its own. */
export const FACETS = {
  countries: ['countries.code'],
  priorityArea: ['priorityArea.slug'],
  subsector: ['subsector.slug'],
  topics: ['topics.slug'],
  status: ['status'],
  scope: ['scope'],
  /** Of the start date. */
  year: ['startDate'],
} as const satisfies Record<string, readonly FilterField[]>;

export type FacetName = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as FacetName[];
