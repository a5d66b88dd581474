import { randomUUID } from 'node:crypto';
import type { StoreConnection } from '../connection/store-connection';
import type { DocumentShape } from '../shape/document-shape';
import { columnNamed } from '../shape/document-shape';
import { join, name, sql, values as valuesOf } from '../sql/fragment';
import { cellWriter } from './cell-writer';

/** A row to be written: a value for each attribute of its shape, and when it was made or written over. */
export interface NewRow {
  values: Readonly<Record<string, unknown>>;
  at: Date;
}

/** SQLite takes 32,766 values in a statement; past some hundred rows a longer one is no faster. */
const ROWS = 200;

/**
 * Makes rows, or writes over those with the same `key`, attributes with a unique index over them. One statement for 200
 * rows; Strapi's own columns are as Strapi would write them.
 */
export async function upsertRows(
  { table, run }: StoreConnection,
  shape: DocumentShape,
  key: readonly string[],
  rows: readonly NewRow[],
): Promise<void> {
  const { documentId, createdAt, updatedAt, publishedAt } = shape.system;
  const attributes = shape.columns.map(({ attribute, column, type }) => ({
    attribute,
    column,
    write: cellWriter(type),
  }));
  const columns = [documentId, createdAt, updatedAt, publishedAt, ...attributes.map(({ column }) => column)];
  const keys = key.map((attribute) => columnNamed(shape, attribute));
  const kept = [documentId, createdAt, publishedAt, ...keys];
  const overwrite = columns
    .filter((column) => !kept.includes(column))
    .map((column) => sql`${name(column)} = ${name('excluded', column)}`);
  const tupleOf = ({ values, at }: NewRow) =>
    sql`(${valuesOf([newDocumentId(), at, at, at, ...attributes.map(({ attribute, write }) => write(values[attribute]))])})`;
  const list = (names: readonly string[]) =>
    join(
      names.map((one) => name(one)),
      ', ',
    );
  for (let from = 0; from < rows.length; from += ROWS) {
    const tuples = rows.slice(from, from + ROWS).map(tupleOf);
    await run(
      sql`insert into ${table(shape.table)} (${list(columns)}) values ${join(tuples, ', ')} on conflict (${list(keys)}) do update set ${join(overwrite, ', ')}`,
    );
  }
}

/** Nobody reads a row written like this by its document, but Strapi wants each to have one. */
function newDocumentId(): string {
  return randomUUID().replaceAll('-', '').slice(0, 24);
}
