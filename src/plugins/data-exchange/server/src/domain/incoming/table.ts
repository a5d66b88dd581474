import type { CalendarDay } from '#domain/calendar-day';

/** What a spreadsheet keeps in a cell, by how it keeps it; null: nothing. */
export type Cell =
  | { kind: 'text'; text: string }
  /** `text` is the number in full, as short as it says the same; `digits`: how many the cell's format shows at least. */
  | { kind: 'number'; text: string; digits: number; isExact: boolean }
  | { kind: 'day'; day: CalendarDay }
  | { kind: 'boolean'; is: boolean }
  /** Of formats whose fields have several values of their own. */
  | { kind: 'values'; values: readonly string[] }
  /** Not to be taken, for the reason that the reader's problems say. */
  | { kind: 'refused'; text: string };

export interface Row {
  /** As the spreadsheet counts it, from 1. */
  number: number;
  /** By column, from 0; a row may be shorter than the header. */
  cells: readonly (Cell | null)[];
}

export interface Sheet {
  /** Null: the file has one and doesn't name it. */
  name: string | null;
  /** Rows with something in them, in order. */
  rows: readonly Row[];
}

/** A text's cell; null where there is nothing but space. */
export function textCell(text: string): Cell | null {
  return text.trim() === '' ? null : { kind: 'text', text };
}

/** What stands in a cell for a person to recognise. */
export function showCell(cell: Cell | null): string {
  if (cell === null) return '';
  switch (cell.kind) {
    case 'text':
    case 'refused':
      return cell.text;
    case 'number':
      return cell.text.padStart(/^\d+$/.test(cell.text) ? cell.digits : 0, '0');
    case 'day':
      return cell.day;
    case 'boolean':
      return cell.is ? 'TRUE' : 'FALSE';
    case 'values':
      return cell.values.join('; ');
    default:
      return cell satisfies never;
  }
}

/** A column as spreadsheets letter it: 0 is `A`, 26 `AA`. */
export function columnLetters(index: number): string {
  if (!(index >= 0 && index < 1_000_000)) return '?';
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** The number of a column from 0; null where it isn't letters of one. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Z]{1,4}$/.test(letters)) return null;
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
