import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { readUpload } from '#edge/read-upload';
import { servicesOf } from '#translation-desk/services';
import { download } from './exchange';
import { agencyExportQuery, parseRequest } from './requests';

/** XLIFF over the content API, for agencies: whoever holds a token that is granted the action. */
export const agency = ({ strapi }: { strapi: Core.Strapi }) => {
  const services = servicesOf(strapi);

  return {
    /** `GET /api/translation-desk/xliff?locale=az` */
    async exportXliff(ctx: Context) {
      download(
        ctx,
        await services.exchange.exportUnits(
          services.desk.fullAccess,
          parseRequest(agencyExportQuery, ctx.query),
        ),
      );
    },

    /** `POST /api/translation-desk/xliff/plan` */
    async planXliff(ctx: Context) {
      parseRequest(z.strictObject({}), ctx.query);
      ctx.body = {
        data: await services.exchange.planImport(services.desk.fullAccess, (await readUpload(ctx)).bytes),
      };
    },

    /** `POST /api/translation-desk/xliff`: held units wait, but for stale ones of empty places. */
    async importXliff(ctx: Context) {
      parseRequest(z.strictObject({}), ctx.query);
      ctx.body = {
        data: await services.exchange.applyImport(
          services.desk.fullAccess,
          (await readUpload(ctx)).bytes,
          [],
        ),
      };
    },
  };
};
