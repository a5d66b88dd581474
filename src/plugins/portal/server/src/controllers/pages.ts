import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { servicesOf, type TermKind } from '#portal/services';
import { leadFromLegacy } from './legacy';
import { send } from './send';

export const pages = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /:locale` */
  async home(ctx: Context, next: Next) {
    const { locale } = ctx.params as { locale: string };
    if (await leadFromLegacy(strapi, ctx, locale)) return;
    return send(ctx, next, await servicesOf(strapi).portal.home(locale, new Date()));
  },

  /** `GET /:locale/projects` */
  async projects(ctx: Context, next: Next) {
    const { locale } = ctx.params as { locale: string };
    if (await leadFromLegacy(strapi, ctx, locale)) return;
    return send(ctx, next, await servicesOf(strapi).portal.projects(locale, ctx.querystring, new Date()));
  },

  /** `GET /:locale/projects/:slug` */
  async project(ctx: Context, next: Next) {
    const { locale, slug } = ctx.params as { locale: string; slug: string };
    return send(ctx, next, await servicesOf(strapi).portal.project(locale, slug, new Date()));
  },

  /** `GET /:locale/countries/:key`, and the like */
  async term(ctx: Context, next: Next) {
    const { locale, kind, key } = ctx.params as { locale: string; kind: TermKind; key: string };
    return send(ctx, next, await servicesOf(strapi).portal.term(locale, kind, key, new Date()));
  },
});
