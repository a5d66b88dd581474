import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { assertMayRead } from '#access/draft-access';
import { servicesOf } from '#info-sheet/services';
import type { SheetFormat } from '#info-sheet/sheet-format';
import { formatOfExtension, formatOfMediaType, MEDIA_TYPES } from '../domain/choose-format';
import { DRAFT_ACTION } from '#info-sheet/panel';
import { sendSheet } from './send-sheet';

export const infoSheet = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/projects/:id/info-sheet`, in the format that `Accept` asks for */
  async find(ctx: Context) {
    ctx.vary('Accept');
    const format = formatOfMediaType(ctx.accepts(MEDIA_TYPES) as string | false, ctx.get('Accept'));
    await answer(strapi, ctx, format);
  },

  /** `GET /api/projects/:id/info-sheet.:format` */
  async findFormat(ctx: Context) {
    await answer(strapi, ctx, formatOfExtension(String(ctx.params.format)));
  },
});

async function answer(strapi: Core.Strapi, ctx: Context, format: SheetFormat): Promise<void> {
  const query = await servicesOf(strapi).infoSheet.parseQuery(ctx.query);
  await assertMayRead(strapi, ctx.state.auth, query.status, DRAFT_ACTION);
  await sendSheet(strapi, ctx, String(ctx.params.id), query, format);
}
