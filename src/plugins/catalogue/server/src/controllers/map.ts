import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answer, contentApiOf, requestOf, send } from './edge';

export const map = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/projects.geojson` */
  async find(ctx: Context) {
    send(ctx, await answer(contentApiOf(strapi).mapProjects(requestOf(ctx))), 'application/geo+json');
  },
});
