import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { servicesOf } from '#translation-desk/services';
import { bodyOf } from './body-of';
import { documentKeyParams, handOverRequest, localeQuery, parseRequest, publishRequest } from './requests';

/** Between who translates and who publishes, in the admin panel. */
export const handOver = ({ strapi }: { strapi: Core.Strapi }) => {
  const services = servicesOf(strapi);
  const accessOf = (ctx: Context) => services.desk.accessOf(ctx.state['userAbility']);

  return {
    async change(ctx: Context) {
      const { locale } = parseRequest(localeQuery, ctx.query);
      const { uid, documentId }: Record<string, string> = ctx.params;
      const key = parseRequest(documentKeyParams, { uid, documentId });
      const request = parseRequest(handOverRequest, bodyOf(ctx));
      const data = await services.handOver.change(accessOf(ctx), key, locale, request);
      if (data === 'forbidden') return ctx.forbidden();
      if (data === null) return ctx.notFound('There is no such document');
      ctx.body = { data };
    },

    async listWaiting(ctx: Context) {
      ctx.body = { data: await services.handOver.listWaiting(accessOf(ctx)) };
    },

    async listPeople(ctx: Context) {
      ctx.body = { data: await services.handOver.listPeople() };
    },

    async publish(ctx: Context) {
      const { locale } = parseRequest(localeQuery, ctx.query);
      const { documents } = parseRequest(publishRequest, bodyOf(ctx));
      ctx.body = { data: await services.handOver.publishMany(accessOf(ctx), locale, documents) };
    },
  };
};
