import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { DeskService } from '../services/desk';
import type { ExchangeService } from '../services/exchange';
import { download } from './exchange';
import { readUpload } from './read-upload';
import { agencyExportQuery, parseRequest } from './requests';

/** XLIFF over the content API, for agencies: whoever holds a token that is granted the action. */
export const agency = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = (): ExchangeService => strapi.plugin('translation-desk').service('exchange');
  const access = () => strapi.plugin('translation-desk').service<DeskService>('desk').fullAccess;

  return {
    /** `GET /api/translation-desk/xliff?locale=az` */
    async exportXliff(ctx: Context) {
      download(ctx, await service().exportUnits(access(), parseRequest(agencyExportQuery, ctx.query)));
    },

    /** `POST /api/translation-desk/xliff/plan` */
    async planXliff(ctx: Context) {
      parseRequest(z.strictObject({}), ctx.query);
      ctx.body = { data: await service().planImport(access(), await readUpload(ctx)) };
    },

    /** `POST /api/translation-desk/xliff`: held units wait, but for stale ones of empty places. */
    async importXliff(ctx: Context) {
      parseRequest(z.strictObject({}), ctx.query);
      ctx.body = { data: await service().applyImport(access(), await readUpload(ctx), []) };
    },
  };
};
