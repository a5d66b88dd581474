import { defineError } from '#domain/errors/index';
import type { RenderingErrorCode } from '#info-sheet/rendering';
import type { SheetFormat } from '#info-sheet/sheet-format';

export const RendererBusyError = defineError(
  'renderer-busy',
  ({ retryAfter }: { format: SheetFormat; /** Seconds. */ retryAfter: number }) =>
    `Too many info sheets are being made at the moment. Try again in ${retryAfter} seconds.`,
);

export const RendererTimeoutError = defineError(
  'renderer-timeout',
  ({ format, seconds }: { format: SheetFormat; seconds: number }) =>
    `The info sheet as ${format} wasn't made within ${seconds} seconds.`,
);

export const RendererCrashedError = defineError(
  'renderer-crashed',
  ({ format }: { format: SheetFormat }) => `The renderer broke while it made the info sheet as ${format}.`,
);

export const RendererFailedError = defineError(
  'renderer-failed',
  ({ format }: { format: SheetFormat }) => `The info sheet can't be made as ${format}.`,
);

export const SheetTooLargeError = defineError(
  'sheet-too-large',
  ({ format, limit }: { format: SheetFormat; /** Bytes. */ limit: number }) =>
    `The info sheet as ${format} is larger than ${limit} bytes.`,
);

/** What can go wrong while a sheet is made, by code. */
export const RENDERING_ERRORS = {
  'renderer-busy': RendererBusyError,
  'renderer-timeout': RendererTimeoutError,
  'renderer-crashed': RendererCrashedError,
  'renderer-failed': RendererFailedError,
  'sheet-too-large': SheetTooLargeError,
} satisfies Record<RenderingErrorCode, { code: string }>;
