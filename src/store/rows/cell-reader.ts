import { readStoredBoolean, readStoredInstant, readStoredJson } from '#domain/stored-value';

/** A decimal as a text of two digits, which loses nothing on its way, or as a number, as Strapi's own queries give it. */
export type Decimals = 'text' | 'number';

type Read = (cell: unknown) => unknown;

/** Reads the cells of an attribute of Strapi's type `type`, the same from SQLite and PostgreSQL. */
export function cellReader(type: string, decimals: Decimals): Read {
  switch (type) {
    case 'blocks':
    case 'json':
      return orNull(readStoredJson);
    case 'boolean':
      return orNull(readStoredBoolean);
    case 'decimal':
      return orNull(decimals === 'text' ? (cell) => Number(cell).toFixed(2) : Number);
    case 'float':
    case 'integer':
      return orNull(Number);
    case 'date':
      return orNull((cell) => String(cell).slice(0, 10));
    case 'datetime':
    case 'timestamp':
      return orNull(readStoredInstant);
    default:
      return orNull((cell) => cell);
  }
}

function orNull(read: Read): Read {
  return (cell) => (cell === null || cell === undefined ? null : read(cell));
}
