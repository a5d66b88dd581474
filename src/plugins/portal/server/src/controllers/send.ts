import type { Context, Next } from 'koa';
import type { Found, HttpLink } from '#portal/services';

/**
 * Nothing runs and nothing comes from elsewhere: a style sheet, and pictures of this server or of where its library keeps
 * them. The panel's preview shows a page in a frame.
 */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  // To read robots.txt and the like; nothing runs that could ask for more.
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

const STATUSES = { page: 200, missing: 404, gone: 410 } as const;

/** Answers with what was found; null: the address is none of the portal's, and somebody else may know it. */
export async function send(ctx: Context, next: Next, found: Found | null): Promise<void> {
  if (!found) return next();
  if (found.kind === 'moved') return leadOn(ctx, found.location);
  ctx.status = STATUSES[found.kind];
  ctx.type = 'html';
  ctx.set({ 'Content-Language': found.locale, 'Content-Security-Policy': POLICY });
  if (found.kind === 'page') ctx.set('Link', found.links.map(toHeader).join(', '));
  ctx.body = found.html;
}

/** For good: what was asked for is at another address now. */
export function leadOn(ctx: Context, location: string): void {
  ctx.status = 301;
  ctx.set('Location', location);
}

function toHeader({ href, rel, type }: HttpLink): string {
  return `<${href}>; rel="${rel}"${type ? `; type="${type}"` : ''}`;
}
