import { createTypstCompiler } from '../../../src/plugins/info-sheet/server/src/adapters/typst/compiler';
import { loadEmblem } from '../../../src/plugins/info-sheet/server/src/adapters/load-emblem';
import { loadFonts } from '../../../src/plugins/info-sheet/server/src/adapters/typst/load-fonts';
import { buildRenderers } from '../../../src/plugins/info-sheet/server/src/renderers';
import { coverageOf } from '../../../src/plugins/info-sheet/server/src/renderers/pdf/font-coverage';

const fonts = loadFonts();
const compile = createTypstCompiler(fonts.flat());

/** The product's own renderers, in this thread. */
export const renderers = buildRenderers({
  typeset: async (job) => compile(job),
  fonts: coverageOf(fonts),
  emblem: loadEmblem(),
});
