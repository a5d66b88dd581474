import { blocksToText } from '#domain/blocks-to-text';
import type { LocalizedProject } from '#catalogue/project';
import type { Blocks } from '#domain/rich-text';
import { textToBlocks } from '#domain/text-to-blocks';
import type { SheetSection } from '#info-sheet/info-sheet';
import type { SectionKey } from '#info-sheet/sections';
import type { SheetReader } from './sheet-reader';

/** One body text under its label; the summary, a plain text, is given as paragraphs like the others. */
export function buildSection(key: SectionKey, reader: SheetReader): SheetSection {
  const blocks = toBlocks(reader.project[key]);
  const served = reader.text(key, blocks && blocksToText(blocks));
  reader.pieces(key);
  return { key, label: reader.label(`sections.${key}`).text, blocks, ...served };
}

function toBlocks(value: LocalizedProject[SectionKey]): Blocks | null {
  return typeof value === 'string' ? textToBlocks(value) : value;
}
