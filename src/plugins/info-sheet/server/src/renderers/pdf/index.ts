import { SHEET_FORMATS } from '#info-sheet/sheet-format';
import { printSheet } from '../print';
import type { RenderDiagnostic, Renderer } from '../renderer';
import type { Coverage } from './coverage';
import { toJob } from './job';
import { legibleIn } from './legible';
import type { Typeset } from './typeset';

/** PDF/UA-1, set by Typst. */
export function pdfRenderer(typeset: Typeset, fonts: Coverage): Renderer {
  return {
    format: 'pdf',
    ...SHEET_FORMATS.pdf,
    async render(sheet, assets) {
      const lost: RenderDiagnostic[] = [];
      const { printed, diagnostics } = printSheet(
        sheet,
        assets,
        legibleIn(fonts, (loss) => lost.push(loss)),
      );
      return { bytes: await typeset(toJob(printed, assets)), diagnostics: [...diagnostics, ...lost] };
    },
  };
}
