import type { PrintedBlock } from '../../print';
import type { SheetAssets } from '../../renderer';
import { codeToHtml } from './code';
import type { BlockToHtml } from './converter';
import { headingToHtml } from './heading';
import { imageToHtml, missingImageToHtml } from './image';
import { listToHtml } from './list';
import { paragraphToHtml } from './paragraph';
import { quoteToHtml } from './quote';

type Converters = { [Kind in PrintedBlock['kind']]: BlockToHtml<Kind> };

const blockConverters = {
  paragraph: paragraphToHtml,
  heading: headingToHtml,
  list: listToHtml,
  quote: quoteToHtml,
  code: codeToHtml,
  image: imageToHtml,
  'missing-image': missingImageToHtml,
} satisfies Converters;

export function blocksToHtml(blocks: readonly PrintedBlock[], assets: SheetAssets): string {
  return blocks
    .map((block) =>
      (blockConverters[block.kind] as (block: PrintedBlock, assets: SheetAssets) => string)(block, assets),
    )
    .join('\n');
}
