import { readStoredBoolean, readStoredInstant, readStoredJson } from '#domain/stored-value';

/** A cell as the API says it, the same from SQLite and PostgreSQL. */
export function readCell(type: string, cell: unknown): unknown {
  if (cell === null || cell === undefined) return null;
  switch (type) {
    case 'blocks':
    case 'json':
      return readStoredJson(cell);
    case 'boolean':
      return readStoredBoolean(cell);
    case 'decimal':
      return Number(cell).toFixed(2);
    case 'float':
    case 'integer':
      return Number(cell);
    case 'date':
      return String(cell).slice(0, 10);
    case 'datetime':
    case 'timestamp':
      return readStoredInstant(cell);
    default:
      return cell;
  }
}
