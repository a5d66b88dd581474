import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { servicesOf } from '#history/services';
import { documentKeyParams, parseRequest, restoreRequest } from './requests';

/** Going back, in the admin panel: what the person may write today. */
export const restoring = ({ strapi }: { strapi: Core.Strapi }) => {
  const { reading, restoring: service } = servicesOf(strapi);
  const requestOf = (ctx: Context) => ({
    key: parseRequest(documentKeyParams, ctx.params),
    access: reading.accessOf(ctx.state['userAbility']),
    request: parseRequest(restoreRequest, 'body' in ctx.request ? ctx.request.body : undefined),
  });
  return {
    async plan(ctx: Context) {
      const { key, access, request } = requestOf(ctx);
      if (!reading.isRecorded(key.uid)) return ctx.notFound();
      ctx.body = { data: await service.plan(access, key, request) };
    },

    async restore(ctx: Context) {
      const { key, access, request } = requestOf(ctx);
      if (!reading.isRecorded(key.uid)) return ctx.notFound();
      ctx.body = { data: await service.restore(access, key, request) };
    },
  };
};
