import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { PrivateAnswers } from '#answers/route-answers';
import { within } from '#store/connection/silence';
import { findLostObjects } from '#store/install/install-objects';

/** What Strapi's type of a route knows nothing of is read by `answers`. */
const ANYBODY = { auth: false, answers: { kind: 'private' } satisfies PrivateAnswers } as const;

/** Milliseconds: a database that takes longer to say one thing serves nobody. */
const PATIENCE = 2000;

/**
 * `GET /_ready`, for a load balancer: 200 when requests can be answered, else 503 with what is missing. `/_health` says
 * only that the process lives.
 */
export function serveReadiness(strapi: Core.Strapi): void {
  strapi.server.routes([
    {
      method: 'GET',
      path: '/_ready',
      async handler(ctx: Context) {
        const missing = await findMissing(strapi);
        ctx.status = missing.length === 0 ? 200 : 503;
        ctx.body = missing.length === 0 ? { status: 'ready' } : { status: 'not-ready', missing };
      },
      config: ANYBODY,
    },
  ]);
}

/** `database` where it doesn't answer, else the names of our own objects in it that aren't there. */
async function findMissing(strapi: Core.Strapi): Promise<string[]> {
  try {
    return await within(PATIENCE, findLostObjects(strapi));
  } catch (error) {
    strapi.log.error(error);
    return ['database'];
  }
}
