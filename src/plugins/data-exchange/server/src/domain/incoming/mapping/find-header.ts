import type { Locale } from '#domain/locale';
import { showCell, type Row, type Sheet } from '../table';
import { readHeader } from './map-header';

/** How far down a header may stand, below a title and notes. */
const MOST_ABOVE = 20;

/** The row that names the columns: of the first ones that with most names of fields; null where none has any. */
export function findHeader(sheet: Sheet, locales: readonly Locale[], defaultLocale: Locale): Row | null {
  let best: Row | null = null;
  let most = 0;
  for (const row of sheet.rows.slice(0, MOST_ABOVE)) {
    const known = countNames(row, locales, defaultLocale);
    if (known > most) [best, most] = [row, known];
  }
  return best;
}

/** How many fields a row names: a word of the API beside the panel's for the same is one. */
export function countNames(row: Row | null, locales: readonly Locale[], defaultLocale: Locale): number {
  const fields = (row?.cells.map(showCell) ?? []).flatMap((name) => {
    const reading = readHeader(name, locales, defaultLocale);
    return reading.kind === 'target' ? [reading.target.field] : [];
  });
  return new Set(fields).size;
}
