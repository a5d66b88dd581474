import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Mark } from '#domain/rich-text';
import type { Lang, PrintedInline, PrintedInlineOf } from '../print';
import { CODE_FONT } from './styles';
import { langOfRun } from './lang';

/** `options`: how the runs around it are dressed, such as a link's. */
type Converters = {
  [Kind in PrintedInline['kind']]: (
    inline: PrintedInlineOf<Kind>,
    lang: Lang,
    options?: IRunOptions,
  ) => ParagraphChild;
};

export function inlinesToRuns(
  inlines: readonly PrintedInline[],
  lang: Lang,
  options?: IRunOptions,
): ParagraphChild[] {
  return inlines.map((inline) => inlineToRun(inline, lang, options));
}

function inlineToRun<Kind extends PrintedInline['kind']>(
  inline: PrintedInlineOf<Kind>,
  lang: Lang,
  options?: IRunOptions,
): ParagraphChild {
  const { [inline.kind as Kind]: convert }: Converters = converters;
  return convert(inline, lang, options);
}

const FORMATS = {
  bold: { bold: true, boldComplexScript: true },
  italic: { italics: true, italicsComplexScript: true },
  underline: { underline: {} },
  strikethrough: { strike: true },
  code: { font: CODE_FONT },
} satisfies Record<Mark, IRunOptions>;

const converters = {
  text({ text, marks }, lang, options) {
    const formats = marks.map((mark): IRunOptions => FORMATS[mark]);
    return new TextRun({ ...options, ...Object.assign({}, ...formats), text, ...langOfRun(lang) });
  },
  break: () => new TextRun({ break: 1 }),
  link: ({ href, children }, lang) =>
    new ExternalHyperlink({ link: href, children: inlinesToRuns(children, lang, { style: 'Hyperlink' }) }),
} satisfies Converters;
