import type { ExportedProject } from '#catalogue/export';
import type { ChosenColumn } from '../../domain/columns/choose-columns';
import type { ColumnNote } from '../../domain/columns/describe-columns';
import { xmlDocument } from '#print/xml';
import { CONTENT_TYPES, ROOT_RELATIONSHIPS, STYLES, workbookParts } from './parts';
import { sheetEnd, sheetRow, sheetStart } from './sheet';

/** A part of a package (ECMA-376, part 2): its name, and what is in it piece by piece. */
export interface WorkbookPart {
  name: string;
  pieces: Iterable<string> | AsyncIterable<string>;
}

interface WorkbookWords {
  /** Of the sheet with a row for each project. */
  projects: string;
  /** Of the sheet that says what the columns are. */
  columns: string;
  /** Its own heads. */
  heads: readonly string[];
}

/** A workbook (ECMA-376 SpreadsheetML, transitional) of projects, and a sheet of explanations. */
export function writeWorkbook(
  batches: AsyncIterable<readonly ExportedProject[]>,
  {
    columns,
    notes,
    words,
    origin,
  }: { columns: readonly ChosenColumn[]; notes: readonly ColumnNote[]; words: WorkbookWords; origin: string },
): WorkbookPart[] {
  return [
    { name: '[Content_Types].xml', pieces: [CONTENT_TYPES] },
    { name: '_rels/.rels', pieces: [ROOT_RELATIONSHIPS] },
    ...workbookParts([words.projects, words.columns]).map(({ name, xml }) => ({ name, pieces: [xml] })),
    { name: 'xl/styles.xml', pieces: [xmlDocument(STYLES)] },
    { name: 'xl/worksheets/sheet1.xml', pieces: projectSheet(batches, columns, origin) },
    { name: 'xl/worksheets/sheet2.xml', pieces: [notesSheet(notes, words.heads)] },
  ];
}

async function* projectSheet(
  batches: AsyncIterable<readonly ExportedProject[]>,
  columns: readonly ChosenColumn[],
  origin: string,
): AsyncGenerator<string> {
  yield sheetStart(columns.map(({ kind }) => WIDTHS[kind] ?? 18));
  yield sheetRow(
    1,
    columns.map(({ header }) => ({ kind: 'head', text: header })),
  );
  let row = 1;
  for await (const projects of batches) {
    let piece = '';
    for (const project of projects) {
      row += 1;
      piece += sheetRow(
        row,
        columns.map(({ toCell }) => toCell(project, { origin })),
      );
    }
    yield piece;
  }
  yield sheetEnd(columns.length, row);
}

/** Characters. */
const WIDTHS: Partial<Record<ChosenColumn['kind'], number>> = {
  id: 26,
  text: 32,
  'rich-text': 48,
  day: 12,
  instant: 20,
  decimal: 16,
  choice: 14,
};

function notesSheet(notes: readonly ColumnNote[], heads: readonly string[]): string {
  const rows = notes.map(({ name, label, note }, at) =>
    sheetRow(
      at + 2,
      [name, label, note].map((text) => ({ kind: 'text', text })),
    ),
  );
  return [
    sheetStart([28, 32, 90]),
    sheetRow(
      1,
      heads.map((text) => ({ kind: 'head', text })),
    ),
    ...rows,
    sheetEnd(heads.length, notes.length + 1),
  ].join('');
}
