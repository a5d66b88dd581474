import { htmlRenderer } from './html';
import { jsonRenderer } from './json';
import { pdfRenderer } from './pdf';
import type { Coverage } from './pdf/coverage';
import type { Typeset } from './pdf/typeset';
import type { SheetFormat } from '#info-sheet/sheet-format';
import { lazyRenderer } from './lazy-renderer';
import type { Renderer } from './renderer';

export type * from './renderer';
export type { Coverage } from './pdf/coverage';
export type { Typeset, TypesetJob } from './pdf/typeset';

/** What renderers need of the machine. */
export interface RendererTools {
  typeset: Typeset;
  /** What the fonts that `typeset` sets have glyphs for. */
  fonts: Coverage;
  /** The emblem as a PNG, for programs that know no SVG. */
  emblem: Uint8Array;
}

/** Every format by its name: a new one is one import and one line. */
export function buildRenderers({ typeset, fonts, emblem }: RendererTools) {
  return {
    json: jsonRenderer,
    html: htmlRenderer,
    pdf: pdfRenderer(typeset, fonts),
    // Its package takes as much memory as all the rest: a thread that is never asked for Word has none of it.
    docx: lazyRenderer('docx', async () => (await import('./docx')).docxRenderer(emblem)),
  } satisfies Record<SheetFormat, Renderer>;
}
