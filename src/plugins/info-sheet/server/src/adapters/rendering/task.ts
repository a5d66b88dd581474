import type { InfoSheet } from '#info-sheet/info-sheet';
import type { SharePicture } from '#info-sheet/share-picture';
import type { SheetFormat } from '#info-sheet/sheet-format';
import type { Rendered, SheetAssets } from '../../renderers';

/** What a worker is asked for. */
export type RenderTask = SheetTask | ShareTask;

export interface SheetTask {
  format: SheetFormat;
  sheet: InfoSheet;
  assets: SheetAssets;
}

export interface ShareTask {
  format: 'png';
  picture: SharePicture;
}

/** `failed`: the renderer refused what it was given, the worker is well. */
export type RenderReply = { kind: 'rendered'; rendered: Rendered } | { kind: 'failed'; reason: string };
