import { Paragraph } from 'docx';
import { inlinesToRuns } from '../inlines';
import { paragraphTongue } from '../tongue';
import type { BlockToParagraphs } from './converter';

export const paragraphToDocx: BlockToParagraphs<'paragraph'> = ({ inlines }, { tongue }) => [
  new Paragraph({ ...paragraphTongue(tongue), children: inlinesToRuns(inlines, tongue) }),
];
