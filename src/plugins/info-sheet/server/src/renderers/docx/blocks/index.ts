import type { Paragraph } from 'docx';
import type { PrintedBlock } from '../../print';
import { codeToDocx } from './code';
import type { BlockContext, BlockToParagraphs } from './converter';
import { headingToDocx } from './heading';
import { imageToDocx, missingImageToDocx } from './image';
import { listToDocx } from './list';
import { paragraphToDocx } from './paragraph';
import { quoteToDocx } from './quote';

type Converters = { [Kind in PrintedBlock['kind']]: BlockToParagraphs<Kind> };

const blockConverters = {
  paragraph: paragraphToDocx,
  heading: headingToDocx,
  list: listToDocx,
  quote: quoteToDocx,
  code: codeToDocx,
  image: imageToDocx,
  'missing-image': missingImageToDocx,
} satisfies Converters;

export function blocksToDocx(blocks: readonly PrintedBlock[], context: BlockContext): Paragraph[] {
  return blocks.flatMap((block) => {
    const convert = blockConverters[block.kind] as (
      block: PrintedBlock,
      context: BlockContext,
    ) => Paragraph[];
    return convert(block, context);
  });
}
