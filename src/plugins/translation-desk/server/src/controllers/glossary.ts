import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readUpload } from '#edge/read-upload';
import { servicesOf } from '#translation-desk/services';
import { bodyOf } from './body-of';
import { download } from './exchange';
import { localeQuery, parseRequest, termIdParams, termRequest } from './requests';

/** The glossary and the translation memory in the admin panel. */
export const glossary = ({ strapi }: { strapi: Core.Strapi }) => {
  const services = servicesOf(strapi);
  const accessOf = (ctx: Context) => services.desk.accessOf(ctx.state['userAbility']);

  return {
    async listTerms(ctx: Context) {
      const { locale } = parseRequest(localeQuery, ctx.query);
      const data = await services.glossary.list(locale);
      ctx.body = { data, meta: { mayEdit: services.glossary.mayEdit(accessOf(ctx), locale) } };
    },

    async putTerm(ctx: Context) {
      const { locale } = parseRequest(localeQuery, ctx.query);
      const term = parseRequest(termRequest, bodyOf(ctx));
      if (!services.glossary.mayEdit(accessOf(ctx), locale)) return ctx.forbidden();
      ctx.body = { data: await services.glossary.put(locale, term) };
    },

    async removeTerm(ctx: Context) {
      const { locale } = parseRequest(localeQuery, ctx.query);
      const { id } = parseRequest(termIdParams, ctx.params);
      if (!services.glossary.mayEdit(accessOf(ctx), locale)) return ctx.forbidden();
      ctx.body = { data: await services.glossary.remove(locale, id) };
    },

    async exportTerms(ctx: Context) {
      const { locale } = parseRequest(localeQuery, bodyOf(ctx));
      download(ctx, await services.glossary.exportTbx(accessOf(ctx), locale));
    },

    async exportMemory(ctx: Context) {
      const { locale } = parseRequest(localeQuery, bodyOf(ctx));
      download(ctx, await services.memory.exportTmx(accessOf(ctx), locale));
    },

    async importMemory(ctx: Context) {
      ctx.body = { data: await services.memory.importTmx(accessOf(ctx), (await readUpload(ctx)).bytes) };
    },
  };
};
