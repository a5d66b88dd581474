import type { Middleware } from 'koa';
import { seenOf } from './seen-request';

/** Strapi's way to its public folder, which every path that no other route has matches too. */
const ANY_FILE = '/((?!uploads/).+)';

/** Tells which route of Strapi's router has answered. */
export function tellRoute(): Middleware {
  return async (ctx, next) => {
    try {
      await next();
    } finally {
      const seen = seenOf(ctx.req);
      const pattern: unknown = ctx._matchedRoute;
      if (seen && typeof pattern === 'string' && pattern !== ANY_FILE) seen.route = pattern;
    }
  };
}
