import type { ImportProblem } from '#data-exchange/import-problems';
import type { IncomingLimits } from '../limits';
import { aProblem, Refusal, refuse } from '../problem';
import { unguardFormula } from '../../columns/formula-guard';
import { columnLetters, textCell, type Cell, type Row, type Sheet } from '../table';
import { findSeparator, type Separator } from './find-separator';

export type ReadTable =
  { kind: 'read'; sheets: Sheet[]; problems: ImportProblem[] } | { kind: 'refused'; problem: ImportProblem };

/**
 * A table of separated values (RFC 4180, with `,` `;` or a tab) as one sheet of texts. Rows are counted as a spreadsheet
 * counts them: a cell with line breaks is one row.
 */
export function readCsv(
  text: string,
  limits: IncomingLimits,
  separator: Separator = findSeparator(text),
): ReadTable {
  try {
    return { kind: 'read', sheets: [{ name: null, rows: readRows(text, separator, limits) }], problems: [] };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', problem: error.problem };
    throw error;
  }
}

function readRows(text: string, separator: Separator, limits: IncomingLimits): Row[] {
  const rows: Row[] = [];
  let cells: (Cell | null)[] = [];
  let number = 1;
  let filled = 0;
  let characters = 0;
  const add = (value: string): void => {
    const cell = textCell(unguardFormula(value));
    const place = { row: number, column: columnLetters(cells.length) };
    if (value.length > limits.textCharacters)
      refuse('text-too-long', { characters: limits.textCharacters }, place);
    if (cells.length >= limits.columns) {
      if (cell) refuse('too-many-columns', { columns: limits.columns }, { row: number });
      return;
    }
    if (cell) filled += 1;
    characters += value.length;
    if (filled > limits.cells) refuse('too-many-cells', { cells: limits.cells });
    if (characters > limits.characters) refuse('too-much-text', { characters: limits.characters });
    cells.push(cell);
  };
  const endRow = (): void => {
    if (cells.some((cell) => cell !== null)) {
      if (rows.length >= limits.rows) refuse('too-many-rows', { rows: limits.rows });
      rows.push({ number, cells });
    }
    cells = [];
    number += 1;
  };

  let at = startOf(text);
  while (at < text.length) {
    const isQuoted = text[at] === '"';
    const cell = isQuoted ? readQuoted(text, at, { row: number, column: columnLetters(cells.length) }) : null;
    const end = endOfCell(text, cell?.end ?? at, separator);
    if (cell) {
      const behind = text.slice(cell.end, end).trim();
      if (behind !== '')
        refuse(
          'text-after-quote',
          { text: behind.slice(0, 40) },
          { row: number, column: columnLetters(cells.length) },
        );
    }
    add(cell ? cell.value : text.slice(at, end));
    at = end + 1;
    if (text[end] === separator) {
      if (at >= text.length) add('');
      continue;
    }
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    endRow();
  }
  if (cells.length > 0) endRow();
  return rows;
}

/** Excel’s own first line, `sep=;`, is no row: the header behind it is row 1. */
function startOf(text: string): number {
  return /^sep=.\r?\n/i.exec(text)?.[0].length ?? 0;
}

function readQuoted(
  text: string,
  at: number,
  place: { row: number; column: string },
): { value: string; end: number } {
  let from = at + 1;
  let value = '';
  for (;;) {
    const end = text.indexOf('"', from);
    if (end === -1) refuse('open-quote', {}, place);
    value += text.slice(from, end);
    if (text[end + 1] !== '"') return { value, end: end + 1 };
    value += '"';
    from = end + 2;
  }
}

function endOfCell(text: string, from: number, separator: Separator): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

/** What is said of a file that has nothing in it. */
export function isEmptyTable(sheets: readonly Sheet[]): ImportProblem | null {
  return sheets.every(({ rows }) => rows.length === 0) ? aProblem('empty-file', {}) : null;
}
