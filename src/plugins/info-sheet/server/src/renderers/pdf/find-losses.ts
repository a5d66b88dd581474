import type { InfoSheet } from '#info-sheet/info-sheet';
import { printSheet } from '../print';
import type { RenderDiagnostic, SheetAssets } from '../renderer';
import type { Coverage } from './coverage';
import { LONGEST_HREF } from './limits';
import { legibleIn } from './legible';

/** What a sheet's PDF would lose of its texts, found without making it; of pictures it is told as they are loaded. */
export function findLosses(sheet: InfoSheet, fonts: Coverage): RenderDiagnostic[] {
  const lost: RenderDiagnostic[] = [];
  const filter = legibleIn(fonts, (loss) => lost.push(loss));
  const { diagnostics } = printSheet(sheet, NO_PICTURES, { filter, longestHref: LONGEST_HREF });
  return [...lost, ...diagnostics.filter(({ code }) => code !== 'missing-picture')];
}

const NO_PICTURES: SheetAssets = { pictures: new Map() };
