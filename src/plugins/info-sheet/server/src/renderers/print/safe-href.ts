const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/** The normalized address where a reader may be sent to it, else null. Only `http`, `https` and `mailto` are. */
export function safeHref(href: unknown): string | null {
  if (typeof href !== 'string' || !URL.canParse(href)) return null;
  const url = new URL(href);
  return ALLOWED.has(url.protocol) ? url.href : null;
}
