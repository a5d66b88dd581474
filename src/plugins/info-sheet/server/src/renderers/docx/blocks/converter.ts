import type { Paragraph } from 'docx';
import type { PrintedBlock, PrintedBlockOf } from '../../print';
import type { SheetAssets } from '../../renderer';
import type { Tongue } from '../tongue';

export interface BlockContext {
  tongue: Tongue;
  assets: SheetAssets;
  /** Numbers the document's lists, so that each counts from one. */
  nextList(): number;
}

export type BlockToParagraphs<Kind extends PrintedBlock['kind']> = (
  block: PrintedBlockOf<Kind>,
  context: BlockContext,
) => Paragraph[];
