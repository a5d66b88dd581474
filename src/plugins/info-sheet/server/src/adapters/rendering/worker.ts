import { buildRenderers, type TypesetJob } from '../../renderers';
import { coverageOf } from '../../renderers/pdf/font-coverage';
import { renderShare } from '../../renderers/share';
import { loadEmblem } from '../load-emblem';
import { createTypstCompiler } from '../typst/compiler';
import { loadFonts } from '../typst/load-fonts';
import { toPng } from './to-png';
import type { RenderReply, RenderTask } from './task';

const { renderers, tools } = startRenderers();

/** The compiler has a copy of the fonts: those that were read aren't kept. */
function startRenderers() {
  const fonts = loadFonts();
  const compile = createTypstCompiler(fonts.flat());
  const tools = { typeset: async (job: TypesetJob) => compile(job), fonts: coverageOf(fonts) };
  return { tools, renderers: buildRenderers({ ...tools, emblem: loadEmblem() }) };
}

/** One sheet in one format, or one picture, in this thread. */
export default async function render(task: RenderTask): Promise<RenderReply> {
  try {
    if (task.format !== 'png')
      return { kind: 'rendered', rendered: await renderers[task.format].render(task.sheet, task.assets) };
    const bytes = await toPng(await renderShare(task.picture, tools));
    return { kind: 'rendered', rendered: { bytes, diagnostics: [] } };
  } catch (error) {
    return { kind: 'failed', reason: String(error) };
  }
}
