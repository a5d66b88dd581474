import type { InfoSheet } from '../../../../shared/contracts/info-sheet';
import type { SheetFormat } from '../../../../shared/contracts/sheet-format';
import type { Rendered, SheetAssets } from '../../renderers';

/** What a worker is asked for. */
export interface RenderTask {
  format: SheetFormat;
  sheet: InfoSheet;
  assets: SheetAssets;
}

/** `failed`: the renderer refused the sheet, the worker is well. */
export type RenderReply = { kind: 'rendered'; rendered: Rendered } | { kind: 'failed'; reason: string };
