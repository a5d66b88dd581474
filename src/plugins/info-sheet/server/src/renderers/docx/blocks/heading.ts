import { HeadingLevel, Paragraph } from 'docx';
import type { ContentHeadingLevel } from '../../print';
import { inlinesToRuns } from '../inlines';
import { paragraphTongue } from '../tongue';
import type { BlockToParagraphs } from './converter';

const LEVELS = {
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
  6: HeadingLevel.HEADING_6,
} as const satisfies Record<ContentHeadingLevel, string>;

export const headingToDocx: BlockToParagraphs<'heading'> = ({ level, inlines }, { tongue }) => [
  new Paragraph({
    heading: LEVELS[level],
    ...paragraphTongue(tongue),
    children: inlinesToRuns(inlines, tongue),
  }),
];
