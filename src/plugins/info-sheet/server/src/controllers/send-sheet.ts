import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isFormerSlug } from '#domain/former-slugs';
import type { InfoSheetQuery } from '#info-sheet/info-sheet';
import { servicesOf } from '#info-sheet/services';
import { SHEET_FORMATS, type SheetFormat } from '#info-sheet/sheet-format';
import { sendMoved } from '../../../../../edge/send-moved';
import { answerFile, answerPayload } from './answer-sheet';

/** Answers with a project's sheet in a format; who asks has been let through before. */
export async function sendSheet(
  strapi: Core.Strapi,
  ctx: Context,
  id: string,
  query: InfoSheetQuery,
  format: SheetFormat,
): Promise<void> {
  const { infoSheet, rendering } = servicesOf(strapi);
  const response = await infoSheet.getInfoSheet(id, query, new Date());
  if (isFormerSlug(id, response.meta)) return sendMoved(ctx, String(response.meta.slug));
  if (SHEET_FORMATS[format].content === 'payload') return answerPayload(ctx, response);
  answerFile(ctx, response, format, await rendering.render(response.data, format));
}
