import type { Context } from 'koa';

/** An address that has a ticket in it is told to no other site. */
export function keepSecret(ctx: Context): void {
  ctx.set('Referrer-Policy', 'no-referrer');
  ctx.set('X-Robots-Tag', 'noindex');
}
