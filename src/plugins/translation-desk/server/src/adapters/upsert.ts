import type { Knex } from 'knex';

/** A table of rows that have a key of several columns, under a unique index. */
export interface KeyedTable {
  name: string;
  key: readonly string[];
  /** Written when a row is made, and left alone after. */
  onceOnly: readonly string[];
}

export type Row = Record<string, Knex.RawBinding>;

/** SQLite takes 32,766 values in a statement; past some hundred rows a longer one is no faster. */
const ROWS = 200;

/** Makes rows, or writes over those with the same key; all have the same columns. One statement for 200 of them. */
export async function upsert(trx: Knex.Transaction, table: KeyedTable, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const kept = [...table.key, ...table.onceOnly];
  const written = columns.filter((column) => !kept.includes(column));
  const tuple = `(${columns.map(() => '?').join(', ')})`;
  for (let from = 0; from < rows.length; from += ROWS) {
    const some = rows.slice(from, from + ROWS);
    await trx.raw(
      `insert into ?? (${columns.map(() => '??').join(', ')}) values ${some.map(() => tuple).join(', ')}
       on conflict (${table.key.map(() => '??').join(', ')}) do update set ${written.map(() => '?? = excluded.??').join(', ')}`,
      [
        table.name,
        ...columns,
        ...some.flatMap((row) => columns.map((column) => row[column] ?? null)),
        ...table.key,
        ...written.flatMap((column) => [column, column]),
      ],
    );
  }
}
