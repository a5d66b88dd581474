import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { sendMoved } from '#edge/send-moved';
import { answer, contentApiOf, requestOf } from './edge';

const UID = 'api::project.project';

export const project = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/projects` */
  async find(ctx: Context) {
    ctx.body = await answer(contentApiOf(strapi).listProjects(requestOf(ctx)));
  },

  /** `GET /api/projects/:id` */
  async findOne(ctx: Context) {
    const key = { kind: 'named', idOrKey: String(ctx.params.id), attribute: 'slug' } as const;
    const body = await answer(contentApiOf(strapi).getDocument(UID, key, requestOf(ctx)));
    if (body.data === null) sendMoved(ctx, body.meta.canonicalSlug);
    else ctx.body = body;
  },
});
