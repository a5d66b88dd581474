/** A cell as the API says it, the same from SQLite and PostgreSQL. */
export function readCell(type: string, cell: unknown): unknown {
  if (cell === null || cell === undefined) return null;
  switch (type) {
    case 'blocks':
    case 'json':
      return typeof cell === 'string' ? JSON.parse(cell) : cell;
    case 'boolean':
      return cell === true || cell === 1;
    case 'decimal':
      return Number(cell).toFixed(2);
    case 'float':
    case 'integer':
      return Number(cell);
    case 'date':
      return String(cell).slice(0, 10);
    case 'datetime':
    case 'timestamp':
      return readInstant(cell);
    default:
      return cell;
  }
}

/** ISO 8601 of what a driver gives for an instant: milliseconds on SQLite, a `Date` on PostgreSQL. */
export function readInstant(cell: unknown): string | null {
  if (cell === null || cell === undefined) return null;
  const instant = cell instanceof Date ? cell : new Date(typeof cell === 'number' ? cell : String(cell));
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}
