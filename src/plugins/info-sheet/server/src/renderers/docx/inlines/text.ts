import { TextRun, type IRunOptions } from 'docx';
import type { Mark, PrintedInlineOf } from '../../print';
import { CODE_FONT } from '../styles';
import { runTongue, type Tongue } from '../tongue';

const FORMATS = {
  bold: { bold: true, boldComplexScript: true },
  italic: { italics: true, italicsComplexScript: true },
  underline: { underline: {} },
  strikethrough: { strike: true },
  code: { font: CODE_FONT },
} satisfies Record<Mark, IRunOptions>;

export function textToRun(
  { text, marks }: PrintedInlineOf<'text'>,
  tongue: Tongue,
  options: IRunOptions = {},
): TextRun {
  const formats = marks.map((mark): IRunOptions => FORMATS[mark]);
  return new TextRun({ ...options, ...Object.assign({}, ...formats), text, ...runTongue(tongue) });
}
