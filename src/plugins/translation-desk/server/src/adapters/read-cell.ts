import { readStoredBoolean, readStoredInstant, readStoredJson } from '#domain/stored-value';

/** A cell as Strapi's own queries give it, the same from SQLite and PostgreSQL; the type is Strapi's attribute type. */
export function readCell(type: string, cell: unknown): unknown {
  if (cell === null || cell === undefined) return null;
  switch (type) {
    case 'blocks':
    case 'json':
      return readStoredJson(cell);
    case 'boolean':
      return readStoredBoolean(cell);
    case 'integer':
    case 'float':
    case 'decimal':
      return Number(cell);
    case 'datetime':
    case 'timestamp':
      return readStoredInstant(cell);
    default:
      return cell;
  }
}
