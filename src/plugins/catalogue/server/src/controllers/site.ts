import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answer, contentApiOf, requestOf } from './edge';

export const site = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/site` */
  async find(ctx: Context) {
    ctx.body = await answer(
      contentApiOf(strapi).getDocument('api::site.site', { kind: 'single' }, requestOf(ctx)),
    );
  },
});
