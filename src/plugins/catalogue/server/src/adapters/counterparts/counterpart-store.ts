import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { CounterpartLine, CounterpartsService } from '#catalogue/counterparts';
import type { PublicationStatus } from '#domain/localized-project';
import type { Counterparts } from '#domain/resolve/document-model';
import { readStoredJson } from '#domain/stored-value';
import { connectionOn, type Row, type StoreConnection } from '#store/connection/store-connection';
import { join, keyword, name, selection, sql, values, type Fragment } from '#store/sql/fragment';
import { buildCounterpartShape, type CounterpartShape } from './counterpart-shape';

/** Lines in one statement. */
const BATCH = 100;

/** The counterparts' table, read and written inside the transaction that is open. */
export function counterpartStore(strapi: Core.Strapi): CounterpartsService {
  const shape = (): CounterpartShape => buildCounterpartShape(strapi);
  const within = async <Result>(work: (connection: StoreConnection) => Promise<Result>): Promise<Result> =>
    strapi.db.transaction(async ({ trx }): Promise<Awaited<Result>> => await work(connectionOn(strapi, trx)));
  return {
    read: ({ ofType, documentIds, locales, fields }) =>
      within(async ({ table, dialect, run }) => {
        const { table: lines, columns } = shape();
        const inLocales =
          locales === 'all' ? keyword('') : sql` and ${name(columns.inLocale)} in (${values(locales)})`;
        const found = await run(
          sql`select ${selectionOf(columns)} from ${table(lines)} where ${name(columns.ofType)} = ${ofType} and ${dialect.isOneOf(name(columns.ofDocument), documentIds)}${inLocales} and ${name(columns.field)} in (${values(fields)})`,
        );
        return found.map(toLine);
      }),
    write: (lines) =>
      within(async (connection) => {
        for (let from = 0; from < lines.length; from += BATCH)
          await connection.run(upsert(connection, shape(), lines.slice(from, from + BATCH)));
      }),
    remove: (lines) =>
      within(async ({ table, run }) => {
        const { table: from, columns } = shape();
        for (const line of lines) await run(sql`delete from ${table(from)} where ${isLine(columns, line)}`);
      }),
    forgetLocale: (ofType, locale) =>
      within(async ({ table, run }) => {
        const { table: from, columns } = shape();
        await run(
          sql`delete from ${table(from)} where ${name(columns.ofType)} = ${ofType} and ${name(columns.inLocale)} = ${locale}`,
        );
      }),
  };
}

type Columns = CounterpartShape['columns'];

function selectionOf(columns: Columns): Fragment {
  return selection(
    Object.fromEntries(Object.entries(columns).map(([attribute, column]) => [attribute, name(column)])),
  );
}

function isLine(columns: Columns, line: CounterpartLine): Fragment {
  return join(
    Object.entries(keyOf(columns, line)).map(([column, value]) => sql`${name(column)} = ${value}`),
    ' and ',
  );
}

function keyOf(columns: Columns, line: CounterpartLine): Record<string, string> {
  return {
    [columns.ofType]: line.ofType,
    [columns.ofDocument]: line.ofDocument,
    [columns.inLocale]: line.inLocale,
    [columns.ofStatus]: line.status,
    [columns.field]: line.field,
  };
}

function upsert(
  { table }: StoreConnection,
  shape: CounterpartShape,
  lines: readonly CounterpartLine[],
): Fragment {
  const { columns } = shape;
  const rows = lines.map((line) => ({
    document_id: randomUUID().replaceAll('-', '').slice(0, 24),
    ...keyOf(columns, line),
    [columns.pieces]: JSON.stringify(line.pieces),
    [columns.made]: JSON.stringify(line.made),
  }));
  const names = Object.keys(rows[0] ?? {});
  const key = [columns.ofType, columns.ofDocument, columns.inLocale, columns.ofStatus, columns.field];
  const tuples = rows.map((row) => sql`(${values(Object.values(row))})`);
  const written = [columns.pieces, columns.made].map(
    (column) => sql`${name(column)} = excluded.${name(column)}`,
  );
  return sql`insert into ${table(shape.table)} (${list(names)}) values ${join(tuples, ', ')} on conflict (${list(key)}) do update set ${join(written, ', ')}`;
}

function list(columns: readonly string[]): Fragment {
  return join(
    columns.map((column) => name(column)),
    ', ',
  );
}

function toLine(row: Row): CounterpartLine {
  return {
    ofType: String(row.ofType),
    ofDocument: String(row.ofDocument),
    inLocale: String(row.inLocale),
    status: String(row.ofStatus) as PublicationStatus,
    field: String(row.field),
    pieces: readStoredJson(row.pieces) as Counterparts,
    made: readStoredJson(row.made),
  };
}
