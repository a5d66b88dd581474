import type { FieldText } from '../view';

/** What priority areas, subsectors and topics have in common. */
export const termFields = {
  name: ['Name', 'A language without one shows the English name.'],
  description: ['Description', 'One or two sentences for readers.'],
  slug: ['Slug', 'Made from the name when empty; small letters, digits and hyphens. Same in all languages.'],
} as const satisfies Record<string, FieldText>;
