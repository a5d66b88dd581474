import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { DeskService } from '../services/desk';
import type { ExchangeService, ExportedFile } from '../services/exchange';
import { bodyOf } from './body-of';
import { readUpload } from './read-upload';
import { decisionsOf, exportRequest, parseRequest } from './requests';

/** XLIFF in the admin panel: exports hold what the person may read, imports write what they may write. */
export const exchange = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = (): ExchangeService => strapi.plugin('translation-desk').service('exchange');
  const accessOf = (ctx: Context) => {
    const desk: DeskService = strapi.plugin('translation-desk').service('desk');
    return desk.accessOf(ctx.state['userAbility']);
  };

  return {
    async exportUnits(ctx: Context) {
      download(ctx, await service().exportUnits(accessOf(ctx), parseRequest(exportRequest, bodyOf(ctx))));
    },

    async planImport(ctx: Context) {
      ctx.body = { data: await service().planImport(accessOf(ctx), await readUpload(ctx)) };
    },

    async applyImport(ctx: Context) {
      const bytes = await readUpload(ctx);
      ctx.body = { data: await service().applyImport(accessOf(ctx), bytes, decisionsOf(bodyOf(ctx))) };
    },
  };
};

export function download(ctx: Context, { name, mime, bytes }: ExportedFile): void {
  ctx.attachment(name);
  ctx.type = mime;
  ctx.body = bytes;
}
