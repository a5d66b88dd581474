import { SHEET_FORMATS, type SheetFormat } from '#info-sheet/sheet-format';
import type { Renderer } from './renderer';

/** A renderer whose code is loaded with the first sheet that it is asked for. */
export function lazyRenderer(format: SheetFormat, load: () => Promise<Renderer>): Renderer {
  return {
    format,
    ...SHEET_FORMATS[format],
    render: async (sheet, assets) => (await load()).render(sheet, assets),
  };
}
