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
    const names = row.cells.map(showCell);
    const known = names.filter((name) => readHeader(name, locales, defaultLocale).kind === 'target').length;
    if (known > most) [best, most] = [row, known];
  }
  return best;
}
