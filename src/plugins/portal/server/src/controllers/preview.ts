import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { followEditor } from '#edge/follow-editor';
import { keepSecret } from '#edge/keep-secret';
import { servicesOf } from '#portal/services';
import { send } from './send';

export const preview = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /portal/previews/:ticket`, for the panel's preview and a tab, which carry no session */
  async find(ctx: Context, next: Next) {
    const { ticket } = ctx.params as { ticket: string };
    const found = await servicesOf(strapi).portal.preview(ticket, new Date());
    if (!found) return ctx.notFound('This link is no longer good. Open the project anew for another.');
    await send(ctx, next, found);
    followEditor(ctx);
    keepSecret(ctx);
  },

  /** `GET /portal/previews/site/:locale`: readers' home page, as Site is saved; nothing of it is a secret */
  async site(ctx: Context, next: Next) {
    const { locale } = ctx.params as { locale: string };
    const found = await servicesOf(strapi).portal.home(locale, new Date());
    if (!found) return next();
    await send(ctx, next, found);
    followEditor(ctx);
    keepSecret(ctx);
  },
});
