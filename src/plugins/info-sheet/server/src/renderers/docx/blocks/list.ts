import { Paragraph } from 'docx';
import type { PrintedList } from '../../print';
import { inlinesToRuns } from '../inlines';
import { BULLETS, NUMBERS } from '../numbering';
import { paragraphTongue } from '../tongue';
import type { BlockContext, BlockToParagraphs } from './converter';

export const listToDocx: BlockToParagraphs<'list'> = (list, context) => itemsToDocx(list, 0, context);

/** A list item is a paragraph with a numbering (ECMA-376 §17.9); depth is the numbering's level. */
function itemsToDocx(list: PrintedList, level: number, context: BlockContext): Paragraph[] {
  const numbering = { reference: list.ordered ? NUMBERS : BULLETS, level, instance: context.nextList() };
  return list.items.flatMap((item) => [
    new Paragraph({
      style: 'ListItem',
      numbering: { ...numbering, custom: true },
      ...paragraphTongue(context.tongue),
      children: inlinesToRuns(item.inlines, context.tongue),
    }),
    ...item.lists.flatMap((nested) => itemsToDocx(nested, level + 1, context)),
  ]);
}
