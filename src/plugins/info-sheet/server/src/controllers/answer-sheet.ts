import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import type { GetInfoSheetResponse } from '#info-sheet/info-sheet';
import type { RenderDiagnostic, RenderedSheet } from '#info-sheet/rendering';
import { SHEET_FORMATS, type SheetFormat } from '#info-sheet/sheet-format';
import { fileName } from '../domain/file-name';

/** Only what the page itself holds: see `renderers/html/page.ts`. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

/** Answers with the payload: the bare route's own format. */
export function answerPayload(ctx: Context, response: GetInfoSheetResponse): void {
  const body = JSON.stringify(response);
  setHeaders(ctx, response, `"${createHash('sha256').update(body).digest('base64url')}"`);
  send(ctx, SHEET_FORMATS.json.mediaType, body);
}

/** Answers with a file: named, in its language, 304 where the client has it already. */
export function answerFile(
  ctx: Context,
  response: GetInfoSheetResponse,
  format: SheetFormat,
  { bytes, etag, diagnostics }: RenderedSheet,
): void {
  setHeaders(ctx, response, etag);
  // What a browser can't show it saves, under the same name.
  const { disposition, content, mediaType } = SHEET_FORMATS[format];
  ctx.set('Content-Disposition', `${disposition}; filename="${fileName(response, format)}"`);
  if (content === 'page') ctx.set('Content-Security-Policy', PAGE_POLICY);
  if (diagnostics.length > 0) ctx.set('Info-Sheet-Diagnostics', diagnostics.map(toHeader).join(', '));
  send(ctx, mediaType, Buffer.from(bytes));
}

function setHeaders(ctx: Context, { data, meta }: GetInfoSheetResponse, etag: string): void {
  ctx.set('Content-Language', data.locale);
  ctx.set('ETag', etag);
  // A draft is for who asked, and nobody keeps it; a published sheet may be kept as long as it is asked after.
  ctx.set('Cache-Control', meta.status === 'draft' ? 'private, no-store' : 'public, no-cache');
}

function send(ctx: Context, mediaType: string, body: string | Buffer): void {
  ctx.status = 200;
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  ctx.body = body;
  ctx.type = mediaType;
}

/** `missing-glyph;place=title`: codes and places are ASCII. */
function toHeader({ code, place }: RenderDiagnostic): string {
  return `${code};place=${place.replace(/[^\w.-]/g, '')}`;
}
