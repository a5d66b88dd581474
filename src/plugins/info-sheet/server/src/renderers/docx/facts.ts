import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { PALETTE } from '#print/palette';
import type { PrintedFact, PrintedSheet } from '../print';
import { COLUMN, LABEL_COLUMN } from './page-size';
import { linkedPhrase, phraseRun } from './phrase';
import { directionOfParagraph } from './lang';
import { hex, millimetres } from './units';

export const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: hex(PALETTE.hairline) } as const;
const WIDTHS = [millimetres(LABEL_COLUMN), millimetres(COLUMN - LABEL_COLUMN)] as const;

/** The facts, a row each, label and text; hairlines between them. */
export function factsTable(sheet: PrintedSheet): Table[] {
  if (sheet.facts.length === 0) return [];
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: millimetres(COLUMN), type: WidthType.DXA },
      columnWidths: WIDTHS,
      visuallyRightToLeft: sheet.direction === 'rtl',
      tableLook: { firstColumn: true, firstRow: false, noHBand: true, noVBand: true },
      margins: { left: 0, right: 0 },
      borders: {
        left: NO_LINE,
        right: NO_LINE,
        insideVertical: NO_LINE,
        top: HAIRLINE,
        bottom: HAIRLINE,
        insideHorizontal: HAIRLINE,
      },
      rows: sheet.facts.map((fact) => factRow(fact, sheet)),
    }),
  ];
}

function factRow(fact: PrintedFact, sheet: PrintedSheet): TableRow {
  const label = new Paragraph({
    style: 'FactLabel',
    ...directionOfParagraph(sheet),
    children: [phraseRun(fact.label)],
  });
  const text = new Paragraph({
    style: 'FactText',
    ...directionOfParagraph(sheet),
    children: fact.parts.map((part) => linkedPhrase(part, part.href)),
  });
  return new TableRow({
    cantSplit: true,
    children: [label, text].map(
      (paragraph, column) =>
        new TableCell({ width: { size: WIDTHS[column]!, type: WidthType.DXA }, children: [paragraph] }),
    ),
  });
}
