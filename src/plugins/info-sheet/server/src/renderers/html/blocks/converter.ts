import type { PrintedBlock, PrintedBlockOf } from '../../print';
import type { SheetAssets } from '../../renderer';

export type BlockToHtml<Kind extends PrintedBlock['kind']> = (
  block: PrintedBlockOf<Kind>,
  assets: SheetAssets,
) => string;
