import type { CellValue } from '../../domain/columns/cell';
import { xmlText } from '#print/xml';
import { MAIN } from './namespaces';
import { STYLE } from './parts';

export type SheetCell = CellValue | { kind: 'head'; text: string };

/** A worksheet up to its first row: the head stays where it is, however far one scrolls. */
export function sheetStart(widths: readonly number[]): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>`;
}

/** What comes after the last of so many rows. */
export function sheetEnd(columns: number, rows: number): string {
  return `</sheetData><autoFilter ref="A1:${columnName(columns - 1)}${rows}"/></worksheet>`;
}

/** A row with its number, from 1; of a cell without a value nothing is written. */
export function sheetRow(number: number, cells: readonly SheetCell[]): string {
  const written = cells.map((cell, at) => sheetCell(`${columnName(at)}${number}`, cell));
  return `<row r="${number}">${written.join('')}</row>`;
}

function sheetCell(at: string, cell: SheetCell): string {
  switch (cell.kind) {
    case 'none':
      return '';
    case 'head':
      return inlineText(at, cell.text, STYLE.head);
    case 'text':
      return inlineText(at, cell.text, STYLE.text);
    case 'decimal':
      return `<c r="${at}" s="${STYLE.amount}"><v>${cell.text}</v></c>`;
    case 'day':
      return dateCell(at, serialOf(`${cell.day}T00:00:00Z`), STYLE.day, cell.day);
    case 'instant':
      return dateCell(at, serialOf(cell.instant), STYLE.instant, cell.instant);
    default:
      return cell satisfies never;
  }
}

/** Days before 1900-03-01 are counted one off by some: they stay text. */
function dateCell(at: string, serial: number, style: number, text: string): string {
  return serial < 61 ? inlineText(at, text, STYLE.text) : `<c r="${at}" s="${style}"><v>${serial}</v></c>`;
}

/** §18.17.4.1: days since 1899-12-30, of the 1900 date system. */
function serialOf(instant: string): number {
  return (Date.parse(instant) - EPOCH) / 86_400_000;
}

const EPOCH = Date.UTC(1899, 11, 30);

/** Text in the cell itself: a formula it never is, whatever it begins with. */
function inlineText(at: string, text: string, style: number): string {
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(escapeHex(cut(text)))}</t></is></c>`;
}

/** The most that a cell holds (Excel's specification), in UTF-16. */
const MOST = 32_767;

function cut(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** §22.9.2.19: `_x0041_` would be read as a letter by its number. */
function escapeHex(text: string): string {
  return text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
}

/** 0 is `A`, 26 `AA`. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
