import { SHEET_FORMATS } from '#info-sheet/sheet-format';
import type { InfoSheet } from '#info-sheet/info-sheet';
import { printSheet, type TextFilter } from '../print';
import type { RenderDiagnostic, Rendered, Renderer, SheetAssets } from '../renderer';
import type { Coverage } from './coverage';
import { toJob } from './job';
import { LONGEST_HREF } from './limits';
import { legibleIn } from './legible';
import { plainText } from './plain-text';
import type { Typeset } from './typeset';

/** PDF/UA-1, set by Typst; no content makes it impossible: what can't be set as it is is set in plain letters. */
export function pdfRenderer(typeset: Typeset, fonts: Coverage): Renderer {
  async function set(
    sheet: InfoSheet,
    assets: SheetAssets,
    longestHref: number,
    isPlain: boolean,
  ): Promise<Rendered> {
    const lost: RenderDiagnostic[] = [];
    const legible = legibleIn(fonts, (loss) => lost.push(loss));
    const filter: TextFilter = (text, place) => legible(isPlain ? plainText(text) : text, place);
    const { printed, diagnostics } = printSheet(sheet, assets, { filter, longestHref });
    return { bytes: await typeset(toJob(printed, assets)), diagnostics: [...diagnostics, ...lost] };
  }

  return {
    format: 'pdf',
    ...SHEET_FORMATS.pdf,
    async render(sheet, assets) {
      try {
        return await set(sheet, assets, LONGEST_HREF, false);
      } catch (cause) {
        const plain = await set(sheet, { pictures: new Map() }, 0, true).catch(() => {
          throw cause;
        });
        return { ...plain, diagnostics: [...plain.diagnostics, { code: 'simplified', place: 'sheet' }] };
      }
    },
  };
}
