/** A cell as Strapi's own queries give it, the same from SQLite and PostgreSQL; the type is Strapi's attribute type. */
export function readCell(type: string, cell: unknown): unknown {
  if (cell === null || cell === undefined) return null;
  switch (type) {
    case 'blocks':
    case 'json':
      return typeof cell === 'string' ? JSON.parse(cell) : cell;
    case 'boolean':
      return readBoolean(cell);
    case 'integer':
    case 'float':
    case 'decimal':
      return Number(cell);
    case 'datetime':
    case 'timestamp':
      return readInstant(cell);
    default:
      return cell;
  }
}

export function readBoolean(cell: unknown): boolean {
  return cell === true || cell === 1;
}

/** ISO 8601 of what a driver gives for an instant: milliseconds from SQLite, a `Date` from PostgreSQL. */
export function readInstant(cell: unknown): string {
  return new Date(typeof cell === 'number' || cell instanceof Date ? cell : String(cell)).toISOString();
}
