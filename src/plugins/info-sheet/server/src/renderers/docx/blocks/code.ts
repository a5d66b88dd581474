import { Paragraph, TextRun } from 'docx';
import { runTongue } from '../tongue';
import type { BlockToParagraphs } from './converter';

/** One paragraph: lines are broken within it, so that its ground is in one piece. */
export const codeToDocx: BlockToParagraphs<'code'> = ({ text }, { tongue }) => [
  new Paragraph({
    style: 'Code',
    children: text
      .split('\n')
      .map((line, index) => new TextRun({ text: line, break: index > 0 ? 1 : 0, ...runTongue(tongue) })),
  }),
];
