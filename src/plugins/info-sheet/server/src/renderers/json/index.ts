import { SHEET_FORMATS } from '#info-sheet/sheet-format';
import type { Renderer } from '../renderer';

/** The payload itself. */
export const jsonRenderer: Renderer = {
  format: 'json',
  ...SHEET_FORMATS.json,
  async render(sheet) {
    return { bytes: Buffer.from(JSON.stringify({ data: sheet }), 'utf8'), diagnostics: [] };
  },
};
