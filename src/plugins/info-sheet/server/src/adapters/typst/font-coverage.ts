import type { Coverage } from '../../renderers';
import { coverageOf } from '../../renderers/pdf/font-coverage';
import { loadFonts } from './load-fonts';

let coverage: Coverage | undefined;

/** What the fonts of the PDF have glyphs for; read when somebody first asks, then cached. */
export function fontCoverage(): Coverage {
  return (coverage ??= coverageOf(loadFonts()));
}
