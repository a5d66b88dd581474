import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readUpload } from '#edge/read-upload';
import { servicesOf, type ExportedFile } from '#translation-desk/services';
import { bodyOf } from './body-of';
import { decisionsOf, exportRequest, parseRequest } from './requests';

/** XLIFF in the admin panel: exports hold what the person may read, imports write what they may write. */
export const exchange = ({ strapi }: { strapi: Core.Strapi }) => {
  const services = servicesOf(strapi);
  const accessOf = (ctx: Context) => services.desk.accessOf(ctx.state['userAbility']);

  return {
    async exportUnits(ctx: Context) {
      download(
        ctx,
        await services.exchange.exportUnits(accessOf(ctx), parseRequest(exportRequest, bodyOf(ctx))),
      );
    },

    async planImport(ctx: Context) {
      ctx.body = { data: await services.exchange.planImport(accessOf(ctx), (await readUpload(ctx)).bytes) };
    },

    async applyImport(ctx: Context) {
      const { bytes } = await readUpload(ctx);
      ctx.body = {
        data: await services.exchange.applyImport(accessOf(ctx), bytes, decisionsOf(bodyOf(ctx))),
      };
    },
  };
};

export function download(ctx: Context, { name, mime, bytes }: ExportedFile): void {
  ctx.attachment(name);
  ctx.type = mime;
  ctx.body = bytes;
}
