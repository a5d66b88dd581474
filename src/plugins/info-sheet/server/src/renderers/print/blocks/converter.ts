import type { LooseNode } from '../node';
import type { PrintContext } from '../print-context';
import type { ContentHeadingLevel, PrintedBlock } from '../printed-sheet';

export interface BlockContext extends PrintContext {
  headingLevel(sourceLevel: number): ContentHeadingLevel;
}

/** One kind of block as it is printed; none where nothing would be seen of it. */
export type BlockConverter = (node: LooseNode, place: string, context: BlockContext) => PrintedBlock[];
