import type { Context } from 'koa';

/** The parsed body; undefined where there is none. */
export function bodyOf(ctx: Context): unknown {
  return 'body' in ctx.request ? ctx.request.body : undefined;
}
