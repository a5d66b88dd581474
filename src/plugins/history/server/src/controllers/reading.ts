import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { servicesOf } from '#history/services';
import { compareQuery, documentKeyParams, listQuery, parseRequest } from './requests';

/** The history of a document in the admin panel: each answer holds what the person may read today. */
export const reading = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = servicesOf(strapi).reading;
  return {
    async list(ctx: Context) {
      const key = parseRequest(documentKeyParams, ctx.params);
      if (!service.isRecorded(key.uid)) return ctx.notFound();
      const access = service.accessOf(ctx.state['userAbility']);
      ctx.body = await service.list(access, key, parseRequest(listQuery, ctx.query));
    },

    async compare(ctx: Context) {
      const key = parseRequest(documentKeyParams, ctx.params);
      if (!service.isRecorded(key.uid)) return ctx.notFound();
      const access = service.accessOf(ctx.state['userAbility']);
      ctx.body = { data: await service.compare(access, key, parseRequest(compareQuery, ctx.query)) };
    },
  };
};
