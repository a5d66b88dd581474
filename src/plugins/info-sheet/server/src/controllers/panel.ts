import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { ProjectNotFoundError } from '#domain/errors/index';
import { followEditor } from '#edge/follow-editor';
import { keepSecret } from '#edge/keep-secret';
import { servicesOf } from '#info-sheet/services';
import type { GetBulkLocalesResponse, GetCompletenessResponse } from '#info-sheet/panel';
import { SHEET_FORMATS } from '#info-sheet/sheet-format';
import { formatOfExtension } from '../domain/choose-format';
import { sendSheet } from './send-sheet';

/** What the admin panel asks for. Who may not read a project gets the same answer as if there were none. */
export const panel = ({ strapi }: { strapi: Core.Strapi }) => {
  const services = servicesOf(strapi);

  return {
    /** `GET /info-sheet/projects/:documentId/completeness` */
    async getCompleteness(ctx: Context) {
      const { documentId } = ctx.params as { documentId: string };
      const { locale } = await services.infoSheet.parseQuery({});
      if (!(await services.access.mayRead(ctx.state.userAbility, documentId, locale)))
        throw new ProjectNotFoundError({ id: documentId, locale });
      const request = { documentId, userId: ctx.state.user.id, asOf: new Date() };
      ctx.body = (await services.completeness.getCompleteness(request)) satisfies GetCompletenessResponse;
      keepSecret(ctx);
    },

    /** `GET /info-sheet/projects/:documentId/sheet.:format` */
    async findSheet(ctx: Context) {
      const { documentId, format } = ctx.params as { documentId: string; format: string };
      const query = await services.infoSheet.parseQuery(ctx.query);
      if (!(await services.access.mayRead(ctx.state.userAbility, documentId, query.locale)))
        throw new ProjectNotFoundError({ id: documentId, locale: query.locale });
      await sendSheet(strapi, ctx, documentId, query, formatOfExtension(format));
      keepSecret(ctx);
    },

    /** `GET /info-sheet/tickets/:ticket/sheet.:format`, for a browser that has a ticket in place of a session */
    async redeemTicket(ctx: Context) {
      const ticket = await services.access.redeem(String(ctx.params.ticket), new Date());
      if (!ticket) return ctx.notFound('This link is no longer good. Open the project anew for another.');
      const { documentId, locale, status } = ticket;
      const format = formatOfExtension(String(ctx.params.format));
      await sendSheet(strapi, ctx, documentId, { locale, status, fallback: 'chain' }, format);
      if (SHEET_FORMATS[format].content === 'page') followEditor(ctx);
      keepSecret(ctx);
    },

    /** `GET /info-sheet/bulk-downloads/locales` */
    async listBulkLocales(ctx: Context) {
      ctx.body = { data: await services.bulkDownload.listLocales() } satisfies GetBulkLocalesResponse;
    },

    /** `POST /info-sheet/bulk-downloads` */
    async downloadInBulk(ctx: Context) {
      const request = await services.bulkDownload.parseRequest(bodyOf(ctx));
      ctx.attachment('info-sheets.zip');
      ctx.type = 'application/zip';
      ctx.body = services.bulkDownload.stream(request, ctx.state.userAbility, new Date());
      keepSecret(ctx);
    },
  };
};

function bodyOf(ctx: Context): unknown {
  return 'body' in ctx.request ? ctx.request.body : undefined;
}
