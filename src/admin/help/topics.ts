/** What the help has a section about, in the order that it is read. */
export const TOPICS = ['projects', 'languages', 'desk', 'sheets', 'pictures', 'people', 'frontends'] as const;

export type Topic = (typeof TOPICS)[number];

/** Strapi's own documentation by the end of its address, and our section instead. */
const INSTEAD: readonly [RegExp, Topic][] = [
  [/\/(content-manager|content-history|releases|review-workflows)\b/, 'projects'],
  [/\/internationalization\b/, 'languages'],
  [/\/media-library\b/, 'pictures'],
  [/\/(rbac|sso|audit-logs|email)\b|#modifying-profile/, 'people'],
  [/\/(api-tokens|users-permissions|webhooks|data-management)\b/, 'frontends'],
];

/** Which section answers what Strapi would explain there; null: none does, and the help begins at its top. */
export function topicInsteadOf(address: string): Topic | null {
  return INSTEAD.find(([pattern]) => pattern.test(address))?.[1] ?? null;
}
