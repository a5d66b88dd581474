import type { CalendarDay } from '#domain/calendar-day';

/** What stands in a cell; a list is one text, its values parted (`joinValues`). */
export type CellValue =
  | { kind: 'none' }
  | { kind: 'text'; text: string }
  | { kind: 'day'; day: CalendarDay }
  /** An instant in ISO 8601. */
  | { kind: 'instant'; instant: string }
  /** A decimal as the database keeps it: `1250000.50`. */
  | { kind: 'decimal'; text: string };

export const NONE: CellValue = { kind: 'none' };

/** A text's cell; nothing where there is none. */
export function textCell(text: string | null | undefined): CellValue {
  return text === null || text === undefined || text === '' ? NONE : { kind: 'text', text };
}

/** A cell as text, as CSV has it. */
export function cellText(cell: CellValue): string {
  switch (cell.kind) {
    case 'none':
      return '';
    case 'text':
    case 'decimal':
      return cell.text;
    case 'day':
      return cell.day;
    case 'instant':
      return cell.instant;
    default:
      return cell satisfies never;
  }
}
