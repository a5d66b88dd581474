import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answer, contentApiOf, requestOf } from './edge';

export const map = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/projects.geojson` */
  async find(ctx: Context) {
    ctx.body = await answer(contentApiOf(strapi).mapProjects(requestOf(ctx)));
    ctx.type = 'application/geo+json';
  },
});
