import type { Context } from 'koa';
import { addressUnder } from '#domain/former-slugs';

/** Answers that what was asked for by a former slug is at the address with the one that it has, in the same words else. */
export function sendMoved(ctx: Context, slug: string): void {
  ctx.status = 301;
  ctx.set('Location', addressUnder(ctx.url, String(ctx.params.id), slug));
  ctx.body = { data: null, meta: { canonicalSlug: slug } };
}
