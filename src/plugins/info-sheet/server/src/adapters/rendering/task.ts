import type { InfoSheet } from '#info-sheet/info-sheet';
import type { SheetFormat } from '#info-sheet/sheet-format';
import type { Rendered, SheetAssets } from '../../renderers';

/** What a worker is asked for. */
export interface RenderTask {
  format: SheetFormat;
  sheet: InfoSheet;
  assets: SheetAssets;
}

/** `failed`: the renderer refused the sheet, the worker is well. */
export type RenderReply = { kind: 'rendered'; rendered: Rendered } | { kind: 'failed'; reason: string };
