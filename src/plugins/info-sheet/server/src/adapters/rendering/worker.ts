import { buildRenderers } from '../../renderers';
import { coverageOf } from '../../renderers/pdf/font-coverage';
import { loadEmblem } from '../load-emblem';
import { createTypstCompiler } from '../typst/compiler';
import { loadFonts } from '../typst/load-fonts';
import type { RenderReply, RenderTask } from './task';

const renderers = startRenderers();

/** The compiler has a copy of the fonts: those that were read aren't kept. */
function startRenderers() {
  const fonts = loadFonts();
  const compile = createTypstCompiler(fonts.flat());
  return buildRenderers({
    typeset: async (job) => compile(job),
    fonts: coverageOf(fonts),
    emblem: loadEmblem(),
  });
}

/** One sheet in one format, in this thread. */
export default async function render({ format, sheet, assets }: RenderTask): Promise<RenderReply> {
  try {
    return { kind: 'rendered', rendered: await renderers[format].render(sheet, assets) };
  } catch (error) {
    return { kind: 'failed', reason: String(error) };
  }
}
