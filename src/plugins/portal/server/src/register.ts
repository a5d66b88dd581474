import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { servicesOf } from '#portal/services';

/** Takes the root of the server, before Strapi leads it to the panel: the router's first is the one that answers. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.server.routes([
    {
      method: 'GET',
      path: '/',
      async handler(ctx: Context) {
        ctx.set({ Vary: 'Accept-Language', 'Cache-Control': 'private, max-age=0' });
        ctx.redirect(await servicesOf(strapi).portal.startFor(ctx.get('Accept-Language')));
      },
      config: { auth: false },
    },
  ]);
}
