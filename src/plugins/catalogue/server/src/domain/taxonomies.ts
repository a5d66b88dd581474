import type { TaxonomyName } from '#catalogue/services';
import { TERM_KEYS } from '#domain/terms';
import type { FilterField } from './query/filter-fields';

/** A taxonomy as the content API reads it. */
export interface Taxonomy {
  uid: string;
  /** What a document is called by besides its `documentId`. */
  key: 'code' | 'slug';
  filters: readonly FilterField[];
}

/** The taxonomies, by the name of their controller. */
export const TAXONOMIES = {
  country: {
    uid: 'api::country.country',
    key: TERM_KEYS['api::country.country'],
    filters: ['code', 'name', 'documentId'],
  },
  'priority-area': {
    uid: 'api::priority-area.priority-area',
    key: TERM_KEYS['api::priority-area.priority-area'],
    filters: ['slug', 'name', 'documentId'],
  },
  subsector: {
    uid: 'api::subsector.subsector',
    key: TERM_KEYS['api::subsector.subsector'],
    filters: ['slug', 'name', 'documentId', 'priorityArea.slug'],
  },
  topic: {
    uid: 'api::topic.topic',
    key: TERM_KEYS['api::topic.topic'],
    filters: ['slug', 'name', 'documentId'],
  },
} as const satisfies Record<TaxonomyName, Taxonomy>;
