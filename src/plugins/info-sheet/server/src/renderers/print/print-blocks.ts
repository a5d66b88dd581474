import { blockConverters } from './blocks';
import type { BlockConverter } from './blocks/converter';
import { printParagraph } from './blocks/paragraph';
import { headingLevels } from './heading-levels';
import { textOf, toNode } from './node';
import type { PrintContext } from './print-context';
import type { PrintedBlock } from './printed-sheet';

/** A rich text as it is printed under a section's label; blocks of an unknown kind give their text as a paragraph. */
export function printBlocks(blocks: unknown, place: string, context: PrintContext): PrintedBlock[] {
  if (!Array.isArray(blocks)) return [];
  const headingLevel = headingLevels();
  return blocks.map(toNode).flatMap((node, index) => {
    return converterFor(node.type)(node, `${place}.${index}`, { ...context, headingLevel });
  });
}

function converterFor(type: unknown): BlockConverter {
  const known: Record<string, BlockConverter> = blockConverters;
  return typeof type === 'string' && Object.hasOwn(known, type) ? known[type]! : printUnknown;
}

const printUnknown: BlockConverter = (node, place, context) => {
  return printParagraph({ children: [{ type: 'text', text: textOf(node) }] }, place, context);
};
