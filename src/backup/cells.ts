import { readStoredBoolean, readStoredInstant } from '#domain/stored-value';
import type { StoredTable } from './stored-schema';

export type Client = 'sqlite' | 'postgres';
/** A row in JSON's terms, the same from both databases. */
export type Row = Record<string, unknown>;

/** Reads rows of a table as `client` gives them. */
export function rowReader({ columns }: StoredTable, client: Client): (row: Row) => Row {
  const readers = columns.map(({ name, type }) => [name, cellReader(type, client)] as const);
  return (row) => Object.fromEntries(readers.map(([name, read]) => [name, orNull(row[name], read)]));
}

/** Its twin: rows as both databases take them. */
export function rowWriter({ columns }: StoredTable): (row: Row) => Row {
  const writers = columns.map(({ name, type }) => [name, cellWriter(type)] as const);
  return (row) => Object.fromEntries(writers.map(([name, write]) => [name, orNull(row[name], write)]));
}

function cellReader(type: string, client: Client): (cell: unknown) => unknown {
  switch (type) {
    case 'json':
      return client === 'sqlite' ? (cell) => JSON.parse(String(cell)) : (cell) => cell;
    case 'jsonb':
      // Strapi has PostgreSQL's driver leave it as it is.
      return (cell) => JSON.parse(String(cell));
    case 'boolean':
      return readStoredBoolean;
    case 'increments':
    case 'integer':
    case 'double':
    case 'float':
      return Number;
    case 'bigInteger':
      return String;
    case 'decimal':
      return (cell) => toShortest(String(cell));
    case 'date':
      return (cell) => String(cell).slice(0, 10);
    case 'datetime':
    case 'timestamp':
      return readStoredInstant;
    default:
      return (cell) => cell;
  }
}

function cellWriter(type: string): (value: unknown) => unknown {
  switch (type) {
    case 'json':
    case 'jsonb':
      return (value) => JSON.stringify(value);
    case 'datetime':
    case 'timestamp':
      return (value) => new Date(String(value));
    default:
      return (value) => value;
  }
}

/** `12.50` of PostgreSQL is `12.5` of SQLite. */
function toShortest(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}

function orNull(cell: unknown, read: (cell: unknown) => unknown): unknown {
  return cell === null || cell === undefined ? null : read(cell);
}
