import { HeadingLevel, Paragraph, TextRun, type IParagraphOptions } from 'docx';
import type { ContentHeadingLevel, Lang, PrintedBlock, PrintedBlockOf, PrintedList } from '../print';
import type { SheetAssets } from '../renderer';
import { inlinesToRuns } from './inlines';
import { BULLETS, NUMBERS } from './numbering';
import { pictureRun } from './picture';
import { listSpacing } from './styles';
import { directionOfParagraph, langOfRun } from './lang';

export interface BlockContext {
  lang: Lang;
  assets: SheetAssets;
  /** Numbers the document's lists, so that each counts from one. */
  nextList(): number;
  /** The last block goes to the next page with what follows, lest that stand there alone. */
  isHeld: boolean;
}

type Converters = {
  [Kind in PrintedBlock['kind']]: (block: PrintedBlockOf<Kind>, context: BlockContext) => Paragraph[];
};

export function blocksToDocx(blocks: readonly PrintedBlock[], context: BlockContext): Paragraph[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const isHeld = context.isHeld && index === blocks.length - 1;
    const paragraphs = blockToDocx(block, { ...context, isHeld });
    return before && isBoxed(before) && isBoxed(block) ? [gap(), ...paragraphs] : paragraphs;
  });
}

function isBoxed({ kind }: PrintedBlock): boolean {
  return kind === 'quote' || kind === 'code' || kind === 'missing-image';
}

/** Paragraphs with the same borders are framed as one (ECMA-376 §17.3.1.24), whatever the space between them. */
function gap(): Paragraph {
  return new Paragraph({ style: 'Gap', children: [] });
}

function blockToDocx<Kind extends PrintedBlock['kind']>(
  block: PrintedBlockOf<Kind>,
  context: BlockContext,
): Paragraph[] {
  const { [block.kind as Kind]: convert }: Converters = converters;
  return convert(block, { ...context, lang: block.lang ?? context.lang });
}

const LEVELS = {
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
  6: HeadingLevel.HEADING_6,
} as const satisfies Record<ContentHeadingLevel, string>;

const converters = {
  paragraph: ({ inlines }, { lang, isHeld }) => [
    new Paragraph({
      keepNext: isHeld,
      ...directionOfParagraph(lang),
      children: inlinesToRuns(inlines, lang),
    }),
  ],
  heading: ({ level, inlines }, { lang }) => [
    new Paragraph({
      heading: LEVELS[level],
      ...directionOfParagraph(lang),
      children: inlinesToRuns(inlines, lang),
    }),
  ],
  quote: ({ inlines }, { lang, isHeld }) => [
    new Paragraph({
      style: lang.direction === 'rtl' ? 'QuoteFromRight' : 'Quote',
      keepNext: isHeld,
      ...directionOfParagraph(lang),
      children: inlinesToRuns(inlines, lang),
    }),
  ],
  // One paragraph: lines are broken within it, so that its ground is in one piece. Programs are written from the left.
  code: ({ text }, { lang, isHeld }) => [
    new Paragraph({
      style: 'Code',
      keepNext: isHeld,
      children: text.split('\n').map(
        (line, index) =>
          new TextRun({
            text: line,
            break: index > 0 ? 1 : 0,
            ...langOfRun({ ...lang, direction: 'ltr' }),
          }),
      ),
    }),
  ],
  list(list, context) {
    const items = toItems(list, 0, context);
    return items.map(
      (item, index) =>
        new Paragraph({
          ...item,
          spacing: listSpacing(index === 0, index === items.length - 1),
          keepNext: context.isHeld && index === items.length - 1,
        }),
    );
  },
  image({ url, alt, caption }, { lang, assets, isHeld }) {
    const picture = assets.pictures.get(url);
    if (!picture) return [missingImage(alt, lang, isHeld)];
    const image = new Paragraph({
      style: 'Figure',
      keepNext: isHeld || caption !== null,
      ...directionOfParagraph(lang),
      children: [pictureRun(picture, alt)],
    });
    if (caption === null) return [image];
    const run = new TextRun({ text: caption, ...langOfRun(lang) });
    return [
      image,
      new Paragraph({ style: 'Caption', keepNext: isHeld, ...directionOfParagraph(lang), children: [run] }),
    ];
  },
  'missing-image': ({ alt }, { lang, isHeld }) => [missingImage(alt, lang, isHeld)],
} satisfies Converters;

/** A list item is a paragraph with a numbering (ECMA-376 §17.9); depth is the numbering's level. */
function toItems(list: PrintedList, level: number, context: BlockContext): IParagraphOptions[] {
  const numbering = { reference: list.ordered ? NUMBERS : BULLETS, level, instance: context.nextList() };
  return list.items.flatMap((item) => {
    const lang = item.lang ?? context.lang;
    return [
      {
        style: 'ListItem',
        numbering: { ...numbering, custom: true },
        ...directionOfParagraph(lang),
        children: inlinesToRuns(item.inlines, lang),
      },
      ...item.lists.flatMap((nested) =>
        toItems(nested, level + 1, { ...context, lang: nested.lang ?? context.lang }),
      ),
    ];
  });
}

function missingImage(alt: string, lang: Lang, keepNext: boolean): Paragraph {
  return new Paragraph({
    style: 'MissingPicture',
    keepNext,
    ...directionOfParagraph(lang),
    children: [new TextRun({ text: alt, ...langOfRun(lang) })],
  });
}
