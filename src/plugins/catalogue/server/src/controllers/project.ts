import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { sendMoved } from '#edge/send-moved';
import { answer, contentApiOf, requestOf, send } from './edge';

const UID = 'api::project.project';

export const project = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/projects` */
  async find(ctx: Context) {
    send(ctx, await answer(contentApiOf(strapi).sendProjects(requestOf(ctx))), 'application/json');
  },

  /** `GET /api/projects/:id` */
  async findOne(ctx: Context) {
    const key = { kind: 'named', idOrKey: String(ctx.params.id), attribute: 'slug' } as const;
    const body = await answer(contentApiOf(strapi).getDocument(UID, key, requestOf(ctx)));
    if (body.data === null) sendMoved(ctx, body.meta.canonicalSlug);
    else ctx.body = body;
  },
});
