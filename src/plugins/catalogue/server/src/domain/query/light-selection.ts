import type { Selection } from './catalogue-query';

/** Fields of a few bytes each: the whole list of them is one cheap answer, as sitemaps want it. */
export const LIGHT_FIELDS: readonly string[] = [
  'documentId',
  'locale',
  'slug',
  'availableLocales',
  'updatedAt',
  'publishedAt',
];

export function isLight({ fields, populate }: Selection): boolean {
  return (
    fields !== null &&
    fields.every((field) => LIGHT_FIELDS.includes(field)) &&
    populate !== null &&
    Object.keys(populate).length === 0
  );
}
