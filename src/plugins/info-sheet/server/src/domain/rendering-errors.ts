import { defineError } from '#domain/errors/index';
import type { RenderingErrorCode } from '#info-sheet/rendering';
import type { SheetFormat } from '#info-sheet/sheet-format';

/** What is made in the threads: a sheet in one of its formats, or a picture of a page for those who share it. */
export type RenderedFormat = SheetFormat | 'png';

function nameOf(format: RenderedFormat): string {
  return format === 'png' ? 'The picture for sharing' : `The info sheet as ${format}`;
}

export const RendererBusyError = defineError(
  'renderer-busy',
  ({ retryAfter }: { format: RenderedFormat; /** Seconds. */ retryAfter: number }) =>
    `Too many info sheets are being made at the moment. Try again in ${retryAfter} seconds.`,
);

export const RendererTimeoutError = defineError(
  'renderer-timeout',
  ({ format, seconds }: { format: RenderedFormat; seconds: number }) =>
    `${nameOf(format)} wasn't made within ${seconds} seconds.`,
);

export const RendererCrashedError = defineError(
  'renderer-crashed',
  ({ format }: { format: RenderedFormat }) => `${nameOf(format)} broke the renderer that made it.`,
);

export const RendererFailedError = defineError(
  'renderer-failed',
  ({ format }: { format: RenderedFormat }) => `${nameOf(format)} can't be made.`,
);

export const SheetTooLargeError = defineError(
  'sheet-too-large',
  ({ format, limit }: { format: RenderedFormat; /** Bytes. */ limit: number }) =>
    `${nameOf(format)} is larger than ${limit} bytes.`,
);

/** What can go wrong while a sheet is made, by code. */
export const RENDERING_ERRORS = {
  'renderer-busy': RendererBusyError,
  'renderer-timeout': RendererTimeoutError,
  'renderer-crashed': RendererCrashedError,
  'renderer-failed': RendererFailedError,
  'sheet-too-large': SheetTooLargeError,
} satisfies Record<RenderingErrorCode, { code: string }>;
