import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { PrivateAnswers } from '#answers/route-answers';
import { servicesOf } from '#portal/services';
import { leadFromLegacy } from './controllers/legacy';

/** What Strapi's type of a route knows nothing of is read by `answers`. */
const ANYBODY = { auth: false, answers: { kind: 'private' } satisfies PrivateAnswers } as const;

/** Takes the root of the server, before Strapi leads it to the panel: the router's first is the one that answers. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.server.routes([
    {
      method: 'GET',
      path: '/',
      async handler(ctx: Context) {
        ctx.vary('Accept-Language');
        const start = await servicesOf(strapi).portal.startFor(ctx.get('Accept-Language'));
        if (await leadFromLegacy(strapi, ctx, start.slice(1))) return;
        ctx.redirect(start);
      },
      config: ANYBODY,
    },
  ]);
}
