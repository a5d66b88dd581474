import { buildRenderers } from '../../renderers';
import { coverageOf } from '../../renderers/pdf/font-coverage';
import { createTypstCompiler } from '../typst/compiler';
import { loadFonts } from '../typst/load-fonts';
import type { RenderReply, RenderTask } from './task';

const fonts = loadFonts();
const compile = createTypstCompiler(fonts);
const renderers = buildRenderers({ typeset: async (job) => compile(job), fonts: coverageOf(fonts) });

/** One sheet in one format, in this thread. */
export default async function render({ format, sheet, assets }: RenderTask): Promise<RenderReply> {
  try {
    return { kind: 'rendered', rendered: await renderers[format].render(sheet, assets) };
  } catch (error) {
    return { kind: 'failed', reason: String(error) };
  }
}
