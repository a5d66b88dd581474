import type { Database } from '@strapi/database';
import type { Knex } from 'knex';
import { BackupError } from './backup-error';
import { rowReader, type Client, type Row } from './cells';
import { storedSchema, SCHEMA_TABLE, type StoredSchema, type StoredTable } from './stored-schema';

/** Rows that are held in memory at once. */
const PAGE = 1000;

/** One moment of a database, whatever is written meanwhile. */
export interface Snapshot {
  db: Database;
  client: Client;
  trx: Knex.Transaction;
}

/** @throws BackupError where Strapi was never started on it */
export async function readSchema({ db, client, trx }: Snapshot): Promise<StoredSchema> {
  const isThere = await db.getSchemaConnection(trx).hasTable(SCHEMA_TABLE);
  const row: Row | undefined = isThere ? await from({ db, trx }, SCHEMA_TABLE).first('schema') : undefined;
  if (!row) throw new BackupError('There is nothing in this database: the app was never started on it.');
  return storedSchema.parse(client === 'sqlite' ? JSON.parse(String(row.schema)) : row.schema);
}

/** The rows of a table by their numbers, in JSON's terms. */
export async function* readRows(snapshot: Snapshot, table: StoredTable): AsyncGenerator<Row> {
  const read = rowReader(table, snapshot.client);
  for (let last = -1; ;) {
    const rows: Row[] = await from(snapshot, table.name).where('id', '>', last).orderBy('id').limit(PAGE);
    for (const row of rows) yield read(row);
    if (rows.length < PAGE) return;
    last = Number(rows[rows.length - 1]?.id);
  }
}

/** The last number that a table has given: the next one is higher, also where the row of that number was deleted. */
export async function readSequence(snapshot: Snapshot, table: string): Promise<number> {
  const { trx, client } = snapshot;
  if (client === 'sqlite') {
    const row: Row | undefined = await trx('sqlite_sequence').where({ name: table }).first('seq');
    return Number(row?.seq ?? 0);
  }
  const sequence = await findSequence(snapshot, table);
  if (!sequence) return 0;
  const { rows } = await trx.raw<{ rows: Row[] }>(`select last_value, is_called from ${sequence}`);
  return rows[0]?.is_called === true ? Number(rows[0].last_value) : 0;
}

/** PostgreSQL's name of what numbers the rows of a table, quoted as far as it has to be. */
export async function findSequence({ db, trx }: Snapshot, table: string): Promise<string | null> {
  const schema = db.getSchemaName();
  const name = schema ? `"${schema}"."${table}"` : `"${table}"`;
  const { rows } = await trx.raw<{ rows: Row[] }>('select pg_get_serial_sequence(?, ?) as name', [
    name,
    'id',
  ]);
  return typeof rows[0]?.name === 'string' ? rows[0].name : null;
}

const GENERATION = 'catalogue_generation';

export async function readGeneration({ db, trx }: Snapshot): Promise<number | null> {
  if (!(await db.getSchemaConnection(trx).hasTable(GENERATION))) return null;
  const row: Row | undefined = await from({ db, trx }, GENERATION).first('value');
  return row ? Number(row.value) : null;
}

/** The names of all tables, whoever made them; SQLite's own aside. */
export async function listTables({ db, client, trx }: Snapshot): Promise<string[]> {
  if (client === 'sqlite') {
    const rows: Row[] = await trx('sqlite_master').where({ type: 'table' }).select('name');
    return rows.map(({ name }) => String(name)).filter((name) => !name.startsWith('sqlite_'));
  }
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select tablename as name from pg_tables where schemaname = ?`,
    [db.getSchemaName() ?? 'public'],
  );
  return rows.map(({ name }) => String(name));
}

/** Whether a table is one of those that a start makes anew (`database/README.md`). */
export function isMadeAnew(table: string): boolean {
  return /^(catalogue_|translation_desk_(marks|fingerprints))/.test(table);
}

export function from({ db, trx }: Pick<Snapshot, 'db' | 'trx'>, table: string): Knex.QueryBuilder {
  const schema = db.getSchemaName();
  return schema ? trx.withSchema(schema).from(table) : trx(table);
}
