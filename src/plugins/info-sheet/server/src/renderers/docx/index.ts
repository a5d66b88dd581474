import { SHEET_FORMATS } from '#info-sheet/sheet-format';
import { Packer } from 'docx';
import { printSheet } from '../print';
import type { Renderer } from '../renderer';
import { toDocument } from './document';
import { withStableBytes } from './stable-package';

/** WordprocessingML (ECMA-376), for those who go on writing; `emblem` is a PNG for programs that know no SVG. */
export function docxRenderer(emblem: Uint8Array): Renderer {
  return {
    format: 'docx',
    ...SHEET_FORMATS.docx,
    async render(sheet, assets) {
      const { printed, diagnostics } = printSheet(sheet, assets);
      const bytes = await Packer.toBuffer(toDocument(printed, assets, emblem));
      return { bytes: await withStableBytes(bytes, printed.createdOn.date), diagnostics };
    },
  };
}
