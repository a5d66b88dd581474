import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { ContentHeadingLevel, Lang, PrintedBlock, PrintedBlockOf, PrintedList } from '../print';
import type { SheetAssets } from '../renderer';
import { inlinesToRuns } from './inlines';
import { BULLETS, NUMBERS } from './numbering';
import { pictureRun } from './picture';
import { directionOfParagraph, langOfRun } from './lang';

export interface BlockContext {
  lang: Lang;
  assets: SheetAssets;
  /** Numbers the document's lists, so that each counts from one. */
  nextList(): number;
}

type Converters = {
  [Kind in PrintedBlock['kind']]: (block: PrintedBlockOf<Kind>, context: BlockContext) => Paragraph[];
};

export function blocksToDocx(blocks: readonly PrintedBlock[], context: BlockContext): Paragraph[] {
  return blocks.flatMap((block) => blockToDocx(block, context));
}

function blockToDocx<Kind extends PrintedBlock['kind']>(
  block: PrintedBlockOf<Kind>,
  context: BlockContext,
): Paragraph[] {
  const { [block.kind as Kind]: convert }: Converters = converters;
  return convert(block, { ...context, lang: block.language ?? context.lang });
}

const LEVELS = {
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
  6: HeadingLevel.HEADING_6,
} as const satisfies Record<ContentHeadingLevel, string>;

const converters = {
  paragraph: ({ inlines }, { lang }) => [
    new Paragraph({ ...directionOfParagraph(lang), children: inlinesToRuns(inlines, lang) }),
  ],
  heading: ({ level, inlines }, { lang }) => [
    new Paragraph({
      heading: LEVELS[level],
      ...directionOfParagraph(lang),
      children: inlinesToRuns(inlines, lang),
    }),
  ],
  quote: ({ inlines }, { lang }) => [
    new Paragraph({ style: 'Quote', ...directionOfParagraph(lang), children: inlinesToRuns(inlines, lang) }),
  ],
  // One paragraph: lines are broken within it, so that its ground is in one piece.
  code: ({ text }, { lang }) => [
    new Paragraph({
      style: 'Code',
      children: text
        .split('\n')
        .map((line, index) => new TextRun({ text: line, break: index > 0 ? 1 : 0, ...langOfRun(lang) })),
    }),
  ],
  list: (list, context) => itemsToDocx(list, 0, context),
  image({ url, alt, caption }, { lang, assets }) {
    const picture = assets.pictures.get(url);
    if (!picture) return [missingImage(alt, lang)];
    const image = new Paragraph({
      style: 'Figure',
      keepNext: caption !== null,
      ...directionOfParagraph(lang),
      children: [pictureRun(picture, alt)],
    });
    if (caption === null) return [image];
    const run = new TextRun({ text: caption, ...langOfRun(lang) });
    return [image, new Paragraph({ style: 'Caption', ...directionOfParagraph(lang), children: [run] })];
  },
  'missing-image': ({ alt }, { lang }) => [missingImage(alt, lang)],
} satisfies Converters;

/** A list item is a paragraph with a numbering (ECMA-376 §17.9); depth is the numbering's level. */
function itemsToDocx(list: PrintedList, level: number, context: BlockContext): Paragraph[] {
  const numbering = { reference: list.ordered ? NUMBERS : BULLETS, level, instance: context.nextList() };
  return list.items.flatMap((item) => {
    const lang = item.language ?? context.lang;
    return [
      new Paragraph({
        style: 'ListItem',
        numbering: { ...numbering, custom: true },
        ...directionOfParagraph(lang),
        children: inlinesToRuns(item.inlines, lang),
      }),
      ...item.lists.flatMap((nested) =>
        itemsToDocx(nested, level + 1, { ...context, lang: nested.language ?? context.lang }),
      ),
    ];
  });
}

function missingImage(alt: string, lang: Lang): Paragraph {
  return new Paragraph({
    style: 'MissingPicture',
    ...directionOfParagraph(lang),
    children: [new TextRun({ text: alt, ...langOfRun(lang) })],
  });
}
