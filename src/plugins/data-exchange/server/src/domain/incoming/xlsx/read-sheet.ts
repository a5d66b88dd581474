import { isCalendarDay } from '#domain/calendar-day';
import type { ImportProblem } from '#data-exchange/import-problems';
import type { IncomingLimits } from '../limits';
import { aProblem, refuse } from '../problem';
import { columnIndex, columnLetters, textCell, type Cell, type Row, type Sheet } from '../table';
import { streamXml } from '../xml/stream-xml';
import { callsOut } from './calls-out';
import { fillMerged } from './fill-merged';
import type { Parts } from './parts';
import { richText } from './read-shared-strings';
import type { NumberFormat } from './read-styles';
import type { WorkbookSheet } from './read-workbook';
import { serialDay } from './serial-day';

export interface SheetContext {
  shared: readonly string[];
  formatOf: (style: string | undefined) => NumberFormat;
  isFrom1904: boolean;
  limits: IncomingLimits;
  /** Of the sheets that were read before. */
  tally: { cells: number; characters: number };
}

interface OpenCell {
  column: number;
  type: string;
  style: string | undefined;
  value: string;
  formula: string | null;
}

/**
 * The rows of a worksheet (ECMA-376, 18.3.1). Cells stand where they say themselves, whatever the sheet states of its
 * size; formulas have the values that the spreadsheet kept.
 */
export async function readSheet(
  parts: Parts,
  { name, part }: WorkbookSheet,
  context: SheetContext,
): Promise<{ sheet: Sheet; problems: ImportProblem[] }> {
  const { limits, tally } = context;
  const chunks = parts.read(part) ?? refuse('missing-part', { part });
  const rows: Row[] = [];
  const problems: ImportProblem[] = [];
  const merged: string[] = [];
  const hidden: number[] = [];
  const hiddenColumns: string[] = [];
  const inline = richText(limits);
  let number = 0;
  let cells: (Cell | null)[] = [];
  let isHidden = false;
  let cell: OpenCell | null = null;
  let inside: 'v' | 'f' | null = null;

  const openRow = ({ r, hidden: state }: Readonly<Record<string, string>>): void => {
    const next = r === undefined ? number + 1 : Number(r);
    if (!Number.isSafeInteger(next) || next <= number)
      refuse('rows-out-of-order', {}, { sheet: name, row: number });
    number = next;
    cells = [];
    isHidden = state === '1' || state === 'true';
  };
  const openCell = ({ r, t = 'n', s }: Readonly<Record<string, string>>): void => {
    const column = r === undefined ? cells.length : columnIndex(r.replace(/\d+$/, ''));
    if (column === null || column < cells.length)
      refuse('rows-out-of-order', {}, { sheet: name, row: number, column: r ?? null });
    cell = { column, type: t, style: s, value: '', formula: null };
    inline.begin();
  };
  const closeCell = (): void => {
    if (!cell) return;
    const { column } = cell;
    const place = { sheet: name, row: number, column: columnLetters(column) };
    const read = toCell(cell, inline.end(), context, (problem) => problems.push({ ...problem, place }));
    cell = null;
    if (read === null) return;
    if (column >= limits.columns)
      refuse('too-many-columns', { columns: limits.columns }, { sheet: name, row: number });
    tally.cells += 1;
    tally.characters += 'text' in read ? read.text.length : 0;
    if (tally.cells > limits.cells) refuse('too-many-cells', { cells: limits.cells });
    if (tally.characters > limits.characters) refuse('too-much-text', { characters: limits.characters });
    while (cells.length < column) cells.push(null);
    cells.push(read);
  };
  const closeRow = (): void => {
    if (cells.length === 0) return;
    if (rows.length >= limits.rows) refuse('too-many-rows', { rows: limits.rows });
    if (isHidden) hidden.push(number);
    rows.push({ number, cells });
  };

  await streamXml(
    part,
    chunks,
    {
      open(element, attributes) {
        inline.open(element);
        if (element === 'row') openRow(attributes);
        else if (element === 'c') openCell(attributes);
        else if (element === 'v') inside = 'v';
        else if (element === 'f' && cell) {
          inside = 'f';
          cell.formula = '';
        } else if (element === 'mergeCell' && merged.length < MOST_TOLD) merged.push(attributes['ref'] ?? '');
        else if (element === 'col' && isTrue(attributes['hidden']) && hiddenColumns.length < MOST_TOLD)
          hiddenColumns.push(columnLetters(Number(attributes['min'] ?? 1) - 1));
      },
      close(element) {
        inline.close(element);
        if (element === 'v' || element === 'f') inside = null;
        else if (element === 'c') closeCell();
        else if (element === 'row') closeRow();
      },
      text(text) {
        inline.add(text);
        if (!cell || inside === null) return;
        if (inside === 'v') cell.value += text;
        else cell.formula += text;
      },
    },
    limits,
  );
  const sheet = {
    name,
    rows: fillMerged(rows, merged, (problem) =>
      problems.push({ ...problem, place: { ...problem.place, sheet: name } }),
    ),
  };
  if (hidden.length > 0)
    problems.push(
      aProblem('hidden-rows', { rows: hidden.slice(0, 20), count: hidden.length }, { sheet: name }),
    );
  if (hiddenColumns.length > 0)
    problems.push(aProblem('hidden-columns', { columns: hiddenColumns }, { sheet: name }));
  return { sheet, problems };
}

const MOST_TOLD = 10_000;

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

type Tell = (problem: ImportProblem) => void;

/** By the cell's type (18.18.11, ST_CellType). */
function toCell(cell: OpenCell, inline: string, context: SheetContext, tell: Tell): Cell | null {
  const { type, value, formula } = cell;
  if (formula !== null && callsOut(formula)) {
    const short = formula.slice(0, 120);
    tell(aProblem('formula-calls-out', { formula: short }));
    return { kind: 'refused', text: short };
  }
  if (formula !== null && formula !== '' && value === '' && type !== 'str' && type !== 'inlineStr') {
    tell(aProblem('formula-without-value', { formula: formula.slice(0, 120) }));
    return { kind: 'refused', text: formula.slice(0, 120) };
  }
  switch (type) {
    case 's':
      return textCell(context.shared[Number(value)] ?? '');
    case 'inlineStr':
      return textCell(inline);
    case 'str':
      return textCell(value);
    case 'b':
      return value === '' ? null : { kind: 'boolean', is: isTrue(value) };
    case 'e':
      tell(aProblem('error-value', { text: value }));
      return { kind: 'refused', text: value };
    case 'd': {
      const day = value.slice(0, 10);
      return isCalendarDay(day) ? { kind: 'day', day } : textCell(value);
    }
    default:
      return value.trim() === '' ? null : toNumber(value, cell.style, context, tell);
  }
}

function toNumber(value: string, style: string | undefined, context: SheetContext, tell: Tell): Cell | null {
  const number = Number(value);
  if (!Number.isFinite(number)) return textCell(value);
  const format = context.formatOf(style);
  if (format.kind === 'day') {
    const day = serialDay(number, context.isFrom1904);
    if (day) return { kind: 'day', day };
    tell(aProblem('no-such-day', { text: value }));
    return { kind: 'refused', text: value };
  }
  return { kind: 'number', text: inFull(number), digits: format.digits, isExact: isExact(number) };
}

/** Without an exponent. */
function inFull(number: number): string {
  const text = String(number);
  return text.includes('e')
    ? number.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : text;
}

/** A spreadsheet keeps fifteen digits of a number (IEEE 754): one that has more had others behind them. */
function isExact(number: number): boolean {
  return Math.abs(number) < 1e15;
}
