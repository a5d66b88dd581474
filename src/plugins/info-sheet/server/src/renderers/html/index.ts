import { SHEET_FORMATS } from '#info-sheet/sheet-format';
import { printSheet } from '../print';
import type { Renderer } from '../renderer';
import { toPage } from './page';

/** One self-contained page without script: reads on a phone, prints on A4. */
export const htmlRenderer: Renderer = {
  format: 'html',
  ...SHEET_FORMATS.html,
  async render(sheet, assets) {
    const { printed, diagnostics } = printSheet(sheet, assets);
    return { bytes: Buffer.from(toPage(printed, assets), 'utf8'), diagnostics };
  },
};
