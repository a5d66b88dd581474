/** Words of small Latin letters and digits, joined by single hyphens. */
export const SLUG_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text may stand in an address as a document's slug. */
export function isSlug(text: string): boolean {
  return SLUG_PATTERN.test(text);
}
