import {
  BorderStyle,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { PALETTE } from '#print/palette';
import type { PrintedSheet } from '../print';
import { NO_LINE } from './facts';
import { COLUMN } from './page-size';
import { linkedPhrase, phraseRun } from './phrase';
import { emblemRun } from './picture';
import { directionOfParagraph } from './lang';
import { hex, millimetres, points } from './units';

const EMBLEM_COLUMN = 26;
const WIDTHS = [millimetres(EMBLEM_COLUMN), millimetres(COLUMN - EMBLEM_COLUMN)] as const;

/** Emblem and statement, project page, date, under a line at the end of the text. */
export function footOf(sheet: PrintedSheet, emblem: Uint8Array): (Paragraph | Table)[] {
  const { createdOn, projectPage } = sheet;
  const created = [phraseRun(createdOn.label), new TextRun(' '), phraseRun(createdOn.value)];
  const page = projectPage
    ? [linkedPhrase(projectPage.label, projectPage.href), new TextRun({ children: [new Tab()] })]
    : [];
  const imprint = new Paragraph({
    style: 'Foot',
    ...directionOfParagraph(sheet),
    spacing: { before: points(8) },
    tabStops: [{ type: TabStopType.END, position: millimetres(COLUMN) }],
    children: [...page, ...created],
  });
  return [line(sheet), ...funding(sheet, emblem), imprint];
}

function line(sheet: PrintedSheet): Paragraph {
  return new Paragraph({
    style: 'Foot',
    keepNext: true,
    ...directionOfParagraph(sheet),
    spacing: { before: points(26), after: points(8) },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: hex(PALETTE.hairline) } },
    children: [],
  });
}

function funding(sheet: PrintedSheet, emblem: Uint8Array): Table[] {
  if (!sheet.funding) return [];
  const { emblemAlt, statement } = sheet.funding;
  const cells = [emblemRun(emblem, emblemAlt.text), phraseRun(statement)].map(
    (child, column) =>
      new TableCell({
        width: { size: WIDTHS[column]!, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.CENTER,
        children: [
          new Paragraph({
            style: 'Foot',
            keepNext: true,
            ...directionOfParagraph(statement),
            children: [child],
          }),
        ],
      }),
  );
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: millimetres(COLUMN), type: WidthType.DXA },
      columnWidths: WIDTHS,
      visuallyRightToLeft: statement.direction === 'rtl',
      margins: { left: 0, right: 0 },
      borders: {
        left: NO_LINE,
        right: NO_LINE,
        top: NO_LINE,
        bottom: NO_LINE,
        insideVertical: NO_LINE,
        insideHorizontal: NO_LINE,
      },
      rows: [new TableRow({ cantSplit: true, children: cells })],
    }),
  ];
}
