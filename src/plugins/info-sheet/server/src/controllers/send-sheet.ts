import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isFormerSlug } from '#domain/former-slugs';
import { sendMoved } from '#edge/send-moved';
import type { GetInfoSheetResponse, InfoSheetQuery } from '#info-sheet/info-sheet';
import type { RenderDiagnostic, RenderedSheet } from '#info-sheet/rendering';
import { servicesOf } from '#info-sheet/services';
import { SHEET_FORMATS, type SheetFormat } from '#info-sheet/sheet-format';
import { fileName } from '../domain/file-name';

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

/** Only what the page itself holds: see `renderers/html/page.ts`. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

/** Answers with the payload: the bare route's own format. */
function answerPayload(ctx: Context, response: GetInfoSheetResponse): void {
  ctx.set('Content-Language', response.data.locale);
  send(ctx, SHEET_FORMATS.json.mediaType, JSON.stringify(response));
}

/** Answers with a file: named, and in its language. */
function answerFile(
  ctx: Context,
  response: GetInfoSheetResponse,
  format: SheetFormat,
  { bytes, diagnostics }: RenderedSheet,
): void {
  ctx.set('Content-Language', response.data.locale);
  // What a browser can't show it saves, under the same name.
  const { disposition, content, mediaType } = SHEET_FORMATS[format];
  ctx.set('Content-Disposition', `${disposition}; filename="${fileName(response, format)}"`);
  if (content === 'page') ctx.set('Content-Security-Policy', PAGE_POLICY);
  if (diagnostics.length > 0) ctx.set('Info-Sheet-Diagnostics', diagnostics.map(toHeader).join(', '));
  send(ctx, mediaType, Buffer.from(bytes));
}

function send(ctx: Context, mediaType: string, body: string | Buffer): void {
  ctx.body = body;
  ctx.type = mediaType;
}

/** `missing-glyph;place=title`: codes and places are ASCII. */
function toHeader({ code, place }: RenderDiagnostic): string {
  return `${code};place=${place.replace(/[^\w.-]/g, '')}`;
}
