import { Paragraph } from 'docx';
import { inlinesToRuns } from '../inlines';
import { paragraphTongue } from '../tongue';
import type { BlockToParagraphs } from './converter';

export const quoteToDocx: BlockToParagraphs<'quote'> = ({ inlines }, { tongue }) => [
  new Paragraph({ style: 'Quote', ...paragraphTongue(tongue), children: inlinesToRuns(inlines, tongue) }),
];
