/** The types of terms, each with the attribute that names a term in addresses and filters, one for all its locales. */
export const TERM_KEYS = {
  'api::country.country': 'code',
  'api::priority-area.priority-area': 'slug',
  'api::subsector.subsector': 'slug',
  'api::topic.topic': 'slug',
} as const;

export type TermType = keyof typeof TERM_KEYS;

export function isTermType(uid: string): uid is TermType {
  return uid in TERM_KEYS;
}

/** How many documents of a type are read with a term, and what some of them are called. */
export interface TermUses {
  /** The content type: projects have terms, and subsectors belong to an area. */
  type: string;
  count: number;
  titles: string[];
}
