import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { servicesOf, type PicturedPage, type TermKind } from '#portal/services';
import { leadOn } from './send';

/** What pages are shared with. */
export const pictures = ({ strapi }: { strapi: Core.Strapi }) => {
  const answer = async (ctx: Context, next: Next, page: PicturedPage) => {
    const { locale } = ctx.params as { locale: string };
    const found = await servicesOf(strapi).portal.picture(locale, page, new Date());
    if (!found) return next();
    if (found.kind === 'moved') return leadOn(ctx, found.location);
    ctx.body = Buffer.from(found.bytes);
    ctx.type = 'png';
  };

  return {
    /** `GET /:locale.png` */
    home: (ctx: Context, next: Next) => answer(ctx, next, { kind: 'home' }),

    /** `GET /:locale/projects.png` */
    projects: (ctx: Context, next: Next) => answer(ctx, next, { kind: 'projects' }),

    /** `GET /:locale/projects/:slug.png` */
    project(ctx: Context, next: Next) {
      const { slug } = ctx.params as { slug: string };
      return answer(ctx, next, { kind: 'project', slug });
    },

    /** `GET /:locale/countries/:key.png`, and the like */
    term(ctx: Context, next: Next) {
      const { kind, key } = ctx.params as { kind: TermKind; key: string };
      return answer(ctx, next, { kind: 'term', term: kind, key });
    },
  };
};
