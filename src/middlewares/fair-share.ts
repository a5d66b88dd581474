import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from '#domain/network-of';

/** Seconds. */
const MINUTE = 60;

/** Files, signing in, which has limits of its own, and what a load balancer asks. */
const UNCOUNTED = /^\/(admin|uploads|_health|_ready|_metrics)(\/|$)/;

const MESSAGE = 'You have asked for more than your share. Ask again a little later, or with a token.';

/**
 * Bounds what is computed in a minute for one client who doesn't say who they are, or says so with tokens that are none: 429
 * with `Retry-After`. Kept answers cost next to nothing and don't get here. This machine itself isn't bounded: where a
 * proxy on it isn't said, it is everybody.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler => {
  const points = strapi.config.get<number>('limits.perMinute');
  if (points === 0) return (_ctx, next) => next();
  const asked = new RateLimiterMemory({ points, duration: MINUTE });
  const denied = new RateLimiterMemory({ points, duration: MINUTE });

  return async (ctx, next) => {
    const client = networkOf(ctx.request.ip);
    if (client === null || UNCOUNTED.test(ctx.path)) return next();
    if (ctx.headers.authorization === undefined) {
      const refused = await take(asked, client);
      return refused ? refuse(ctx, refused) : next();
    }
    const before = await denied.get(client);
    if (before && before.remainingPoints <= 0) return refuse(ctx, before);
    await next();
    if (ctx.status === 401) await take(denied, client);
  };
};

/** null: there was something left to take. */
async function take(limiter: RateLimiterMemory, client: string): Promise<RateLimiterRes | null> {
  try {
    await limiter.consume(client);
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return refused;
    throw refused;
  }
}

function refuse(ctx: Context, { msBeforeNext }: RateLimiterRes): void {
  ctx.set('Retry-After', String(Math.max(1, Math.ceil(msBeforeNext / 1000))));
  ctx.status = 429;
  ctx.body = {
    data: null,
    error: {
      status: 429,
      name: 'TooManyRequestsError',
      message: MESSAGE,
      details: { code: 'too-many-requests' },
    },
  };
}
