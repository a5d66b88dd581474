import { BorderStyle, HeadingLevel, LineRuleType, Paragraph } from 'docx';
import { PALETTE } from '#print/palette';
import type { PrintedSheet } from '../print';
import { COLUMN } from './page-size';
import { phraseRun } from './phrase';
import { directionOfParagraph } from './lang';
import { hex, millimetres, points, typeSize } from './units';

/** Millimetres of the bar beneath the title. */
const BAR = 14;

/** Eyebrow and title, smaller the longer it is, with the bar beneath. */
export function headOf(sheet: PrintedSheet): Paragraph[] {
  const { heading, title } = sheet;
  const size = typeSize(title.text.length <= 60 ? 26 : title.text.length <= 120 ? 21 : 16);
  const eyebrow =
    heading &&
    new Paragraph({ style: 'Eyebrow', ...directionOfParagraph(sheet), children: [phraseRun(heading)] });
  const main = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    ...directionOfParagraph(sheet),
    children: [phraseRun(title, { size, sizeComplexScript: size })],
  });
  const bar = new Paragraph({
    ...directionOfParagraph(sheet),
    indent: { end: millimetres(COLUMN - BAR) },
    spacing: { before: 0, after: points(16), line: points(4), lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 24, space: 0, color: hex(PALETTE.ornament) } },
    children: [],
  });
  return [...(eyebrow ? [eyebrow] : []), main, bar];
}
