import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Mark, PrintedInline, PrintedInlineOf } from '../print';
import { CODE_FONT } from './styles';
import { runTongue, type Tongue } from './tongue';

/** `options`: how the runs around it are dressed, such as a link's. */
type Converters = {
  [Kind in PrintedInline['kind']]: (
    inline: PrintedInlineOf<Kind>,
    tongue: Tongue,
    options?: IRunOptions,
  ) => ParagraphChild;
};

export function inlinesToRuns(
  inlines: readonly PrintedInline[],
  tongue: Tongue,
  options?: IRunOptions,
): ParagraphChild[] {
  return inlines.map((inline) => inlineToRun(inline, tongue, options));
}

function inlineToRun<Kind extends PrintedInline['kind']>(
  inline: PrintedInlineOf<Kind>,
  tongue: Tongue,
  options?: IRunOptions,
): ParagraphChild {
  const { [inline.kind as Kind]: convert }: Converters = converters;
  return convert(inline, tongue, options);
}

const FORMATS = {
  bold: { bold: true, boldComplexScript: true },
  italic: { italics: true, italicsComplexScript: true },
  underline: { underline: {} },
  strikethrough: { strike: true },
  code: { font: CODE_FONT },
} satisfies Record<Mark, IRunOptions>;

const converters = {
  text({ text, marks }, tongue, options) {
    const formats = marks.map((mark): IRunOptions => FORMATS[mark]);
    return new TextRun({ ...options, ...Object.assign({}, ...formats), text, ...runTongue(tongue) });
  },
  break: () => new TextRun({ break: 1 }),
  link: ({ href, children }, tongue) =>
    new ExternalHyperlink({ link: href, children: inlinesToRuns(children, tongue, { style: 'Hyperlink' }) }),
} satisfies Converters;
