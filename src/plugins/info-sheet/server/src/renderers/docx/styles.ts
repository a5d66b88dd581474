import { BorderStyle, LineRuleType, type IRunStylePropertiesOptions, type IStylesOptions } from 'docx';
import { PALETTE } from '#print/palette';
import type { Lang } from '../print';
import { langOfRun } from './lang';
import { hex, points, typeSize } from './units';

const FONT = 'Noto Sans';
export const CODE_FONT = 'Consolas';

/** The document's styles; its language is the sheet's. */
export function stylesIn(lang: Lang): IStylesOptions {
  return {
    default: {
      document: {
        run: { ...face(10, PALETTE.copy), font: FONT, language: langOfRun(lang).language },
        paragraph: { spacing: { ...spacing({ after: 7 }), ...LINES } },
      },
      heading1: aHeading(1, 26, PALETTE.ink, { before: 0, after: 6 }),
      heading2: aHeading(2, 13, PALETTE.accent, { before: 20, after: 5 }),
      heading3: aHeading(3, 11, PALETTE.ink, { before: 14, after: 4 }),
      heading4: aHeading(4, 10, PALETTE.ink, { before: 12, after: 4 }),
      heading5: aHeading(5, 10, PALETTE.ink, { before: 12, after: 4 }, { bold: false, italics: true }),
      heading6: aHeading(6, 10, PALETTE.muted, { before: 12, after: 4 }, { bold: false }),
      hyperlink: { run: { color: hex(PALETTE.accent), underline: {} } },
    },
    paragraphStyles: [
      aStyle('Eyebrow', { ...face(9, PALETTE.accent), ...BOLD, characterSpacing: 16 }, { after: 6 }),
      aStyle('FactLabel', { ...face(9, PALETTE.muted), ...BOLD }, { before: 4, after: 4 }),
      aStyle('FactText', face(10, PALETTE.copy), { before: 4, after: 4 }),
      aStyle('ListItem', face(10, PALETTE.copy), { after: 3 }),
      aStyle('Figure', face(10, PALETTE.copy), { before: 12, after: 6 }),
      aStyle('Caption', face(8.5, PALETTE.muted), { after: 12 }),
      aStyle('Foot', face(8.5, PALETTE.muted), { after: 0 }),
      boxed(aStyle('Quote', face(10, PALETTE.copy), { before: 12, after: 12 }), PALETTE.ornament),
      boxed(
        aStyle('QuoteFromRight', face(10, PALETTE.copy), { before: 12, after: 12 }),
        PALETTE.ornament,
        'right',
      ),
      aGap(),
      boxed(
        aStyle('Code', { ...face(9, PALETTE.copy), font: CODE_FONT }, { before: 12, after: 12 }),
        PALETTE.tint,
      ),
      dashed(aStyle('MissingPicture', face(10, PALETTE.muted), { before: 12, after: 12 })),
    ],
  };
}

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

/** A little more than the type's own: `w:line` in 240ths of a line (ECMA-376 §17.3.1.33). */
const LINES = { line: 252, lineRule: LineRuleType.AUTO } as const;
const BOLD: IRunStylePropertiesOptions = { bold: true, boldComplexScript: true };

function face(size: number, colour: string): IRunStylePropertiesOptions {
  return { size: typeSize(size), sizeComplexScript: typeSize(size), color: hex(colour) };
}

interface Space {
  before?: number;
  after: number;
}

function spacing({ before = 0, after }: Space): { before: number; after: number } {
  return { before: points(before), after: points(after) };
}

function aHeading(
  level: number,
  size: number,
  colour: string,
  space: Space,
  run: IRunStylePropertiesOptions = {},
): object {
  return {
    // As Word calls its own, by which programs know them, with the place in the outline for those that don't.
    name: `heading ${level}`,
    run: { ...face(size, colour), ...BOLD, ...run },
    paragraph: {
      outlineLevel: level - 1,
      spacing: { ...spacing(space), ...LINES, line: 240 },
      keepNext: true,
      keepLines: true,
    },
  };
}

function aStyle(id: string, run: IRunStylePropertiesOptions, space: Space): ParagraphStyle {
  return { id, name: id, basedOn: 'Normal', run, paragraph: { spacing: spacing(space) } };
}

/** Where a picture would stand. */
function dashed(style: ParagraphStyle): ParagraphStyle {
  const edge = { style: BorderStyle.DASHED, size: 4, space: 6, color: hex(PALETTE.hairline) };
  const border = { top: edge, bottom: edge, left: edge, right: edge };
  return {
    ...style,
    paragraph: { ...style.paragraph, indent: { start: points(7), end: points(7) }, border },
  };
}

/** Stands between two boxes and isn't seen. */
function aGap(): ParagraphStyle {
  const spacing = { before: 0, after: 0, line: points(1), lineRule: LineRuleType.EXACT };
  return { id: 'Gap', name: 'Gap', basedOn: 'Normal', run: { size: 2 }, paragraph: { spacing } };
}

/** Space around a list, and between its items. */
export function listSpacing(isFirst: boolean, isLast: boolean): { before: number; after: number } {
  return spacing({ before: isFirst ? 4 : 0, after: isLast ? 10 : 3 });
}

/** On tinted ground, with a bar at the start: `left` and `right` of a border are those of the page, in any direction. */
function boxed(style: ParagraphStyle, bar: string, side: 'left' | 'right' = 'left'): ParagraphStyle {
  const edge = { style: BorderStyle.SINGLE, size: 4, space: 6, color: hex(PALETTE.tint) };
  return {
    ...style,
    paragraph: {
      ...style.paragraph,
      indent: { start: points(7), end: points(7) },
      shading: { fill: hex(PALETTE.tint) },
      border: {
        top: edge,
        bottom: edge,
        left: edge,
        right: edge,
        [side]: { ...edge, size: 18, color: hex(bar) },
      },
    },
  };
}
