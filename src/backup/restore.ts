import { readdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Knex } from 'knex';
import BetterSqlite from 'better-sqlite3';
import { entryOfFile, openArchive, type Archive } from './archive';
import { BackupError } from './backup-error';
import { rowWriter, type Client, type Row } from './cells';
import { ContentDigest } from './content-digest';
import type { LibraryFiles } from './files';
import { findDifferences, FORMAT, isLater, type Bytes, type Contained, type Manifest } from './manifest';
import { measure } from './measure';
import { MIGRATIONS, openDatabase, sqliteFile } from './open-database';
import {
  findSequence,
  from,
  isMadeAnew,
  listTables,
  readGeneration,
  readRows,
  readSchema,
  readSequence,
  type Snapshot,
} from './read-content';
import { MIGRATIONS_TABLE, tablesOf, type StoredTable } from './stored-schema';

export interface Restore {
  source: string;
  /** The database that it goes to, by the environment. */
  client: Client;
  release: string;
  /** Null: the files are there already. */
  files: LibraryFiles | null;
  /** Whether what is there already may be given up. */
  replace: boolean;
}

/**
 * Writes a backup into the environment’s database and library. All of it is read and compared with its manifest before
 * anything is written, and read back and compared again before anything of it shows.
 * @throws BackupError with what was found; everything is then as it was
 */
export async function restore({ source, client, files, ...how }: Restore): Promise<Manifest> {
  const archive = await openArchive(source);
  try {
    await assertReadable(archive, how);
    const { files: described } = archive.manifest;
    if (files && described) {
      if (!how.replace) await assertNoFiles(files);
      await stageFiles(archive, files, described);
    }
    const show = async () => (described ? files?.replaceAll(Object.keys(described)) : undefined);
    if (client === 'sqlite') await intoSqlite(archive, how.replace, show);
    else await intoPostgres(archive, how.replace, show);
    return archive.manifest;
  } finally {
    await files?.discard();
    archive.close();
  }
}

async function assertReadable(archive: Archive, { release }: Pick<Restore, 'release'>): Promise<void> {
  const { manifest } = archive;
  if (manifest.format > FORMAT || isLater(manifest.release, release))
    throw new BackupError(
      `The backup is of release ${manifest.release}, and this is ${release}: restore it with that release or a later one.`,
    );
  const known = new Set(readdirSync(MIGRATIONS).map((file) => file.replace(/\.js$/, '')));
  for await (const { name } of archive.rows(MIGRATIONS_TABLE))
    if (!known.has(String(name).replace(/\.[jt]s$/, '')))
      throw new BackupError(
        `The backup is of a later release: this one doesn’t know the migration ${String(name)}.`,
      );
  const content = await contained(manifest, (table) => archive.rows(table.name), manifest.sequences);
  assertSame(manifest, content, 'The backup is damaged');
}

async function assertNoFiles(files: LibraryFiles): Promise<void> {
  if ((await files.list()).length > 0)
    throw new BackupError('There are files in the library already: --replace gives them up.');
}

async function stageFiles(
  archive: Archive,
  files: LibraryFiles,
  described: Readonly<Record<string, Bytes>>,
): Promise<void> {
  for (const [file, { sha256 }] of Object.entries(described)) {
    if (file.split('/').includes('..') || path.isAbsolute(file))
      throw new BackupError(`The backup has a file outside of the library: ${file}`);
    await files.stage(file, await archive.open(entryOfFile(file)));
    if ((await measure(await files.readStaged(file))).sha256 !== sha256)
      throw new BackupError(`What was written isn’t what is in the backup: ${file}.`);
  }
}

/** A new file beside the old one, which it takes the place of once it is whole. */
async function intoSqlite(archive: Archive, replace: boolean, show: () => Promise<unknown>): Promise<void> {
  const target = sqliteFile();
  const before = inspectSqlite(target);
  if (before.tables > 0 && !replace) throw notEmpty(path.relative(process.cwd(), target));
  const partial = `${target}.restoring`;
  const remove = (file: string) =>
    Promise.all(['', '-wal', '-shm', '-journal'].map((suffix) => rm(`${file}${suffix}`, { force: true })));
  await remove(partial);
  const database = openDatabase('sqlite', partial);
  try {
    await database.db.connection.transaction((trx) => fill(archive, { ...database, trx }, before.generation));
    await database.close();
    await show();
    await remove(target);
    await rename(partial, target);
  } finally {
    await database.close();
    await remove(partial);
  }
}

/** @throws BackupError while an app has it open: it would go on writing into a file that isn’t there any more */
function inspectSqlite(file: string): { tables: number; generation: number | null } {
  try {
    const database = new BetterSqlite(file, { fileMustExist: true, timeout: 500 });
    try {
      database.pragma('locking_mode = exclusive');
      database.exec('begin exclusive');
      const tables = database.prepare<[], Row>('select name from sqlite_master').all();
      const has = tables.some(({ name }) => name === 'catalogue_generation');
      const row = has ? database.prepare<[], Row>('select value from catalogue_generation').get() : undefined;
      database.exec('rollback');
      return { tables: tables.length, generation: row ? Number(row.value) : null };
    } finally {
      database.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'SQLITE_CANTOPEN') return { tables: 0, generation: null };
    if (code === 'SQLITE_BUSY') throw new BackupError('The app has the database open: stop it first.');
    throw error;
  }
}

/** One transaction: others see what was there until all of it is. */
async function intoPostgres(archive: Archive, replace: boolean, show: () => Promise<unknown>): Promise<void> {
  const database = openDatabase('postgres');
  try {
    await database.db.connection.transaction(async (trx) => {
      const target = { ...database, trx };
      await trx.raw(`set local lock_timeout = '10s'`);
      const schema = database.db.getSchemaName();
      if (schema) await trx.raw('create schema if not exists ??', [schema]);
      const tables = await listTables(target);
      if (tables.length > 0 && !replace) throw notEmpty(database.name);
      const generation = await readGeneration(target);
      await dropTables(archive, target, tables);
      await fill(archive, target, generation);
      await show();
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '55P03')
      throw new BackupError('The app has the database open: stop it first.');
    throw error;
  } finally {
    await database.close();
  }
}

/** What is the app’s; tables of others stay. */
async function dropTables(archive: Archive, target: Snapshot, tables: readonly string[]): Promise<void> {
  const own = tables.includes('strapi_database_schema') ? tablesOf(await readSchema(target)) : [];
  const given = new Set([...own, ...tablesOf(archive.manifest.schema)].map(({ name }) => name));
  const schema = target.db.getSchemaName();
  for (const table of tables.filter((name) => given.has(name) || isMadeAnew(name)))
    await target.trx.raw(schema ? 'drop table if exists ??.?? cascade' : 'drop table if exists ?? cascade', [
      ...(schema ? [schema] : []),
      table,
    ]);
}

async function fill(archive: Archive, target: Snapshot, generation: number | null): Promise<void> {
  const { manifest } = archive;
  const { db, client, trx } = target;
  const tables = tablesOf(manifest.schema);
  // Links of a row to a later one, and to itself, are looked at once all rows are there.
  if (client === 'sqlite') await trx.raw('pragma defer_foreign_keys = on');
  const hasKeysLast = client === 'postgres';
  await db.schema.builder.createTables(
    hasKeysLast ? tables.map((table) => ({ ...table, foreignKeys: [] })) : tables,
    trx,
  );
  for (const table of tables) {
    await insertRows(target, table, archive.rows(table.name));
    await setSequence(target, table.name, manifest.sequences[table.name] ?? 0);
  }
  if (hasKeysLast) for (const table of tables) await addForeignKeys(target, table);
  await goOnFrom(target, Math.max(manifest.generation ?? 0, generation ?? 0));
  const sequences: Record<string, number> = {};
  for (const { name } of tables) sequences[name] = await readSequence(target, name);
  const found = await contained(manifest, (table) => readRows(target, table), sequences);
  assertSame(manifest, found, 'What was written isn’t what is in the backup');
}

async function insertRows(target: Snapshot, table: StoredTable, rows: AsyncIterable<Row>): Promise<void> {
  const write = rowWriter(table);
  // Bound values of a statement are limited, SQLite’s compound selects too.
  const most = Math.max(1, Math.min(200, Math.floor(10_000 / table.columns.length)));
  let batch: Row[] = [];
  const flush = async () => {
    if (batch.length > 0) await from(target, table.name).insert(batch);
    batch = [];
  };
  for await (const row of rows) {
    batch.push(write(row));
    if (batch.length === most) await flush();
  }
  await flush();
}

async function setSequence(target: Snapshot, table: string, last: number): Promise<void> {
  const { trx, client } = target;
  if (client === 'sqlite') {
    await trx('sqlite_sequence').where({ name: table }).delete();
    await trx('sqlite_sequence').insert({ name: table, seq: last });
    return;
  }
  const sequence = await findSequence(target, table);
  await trx.raw('select setval(?, ?, ?)', [sequence, Math.max(last, 1), last > 0]);
}

async function addForeignKeys({ db, trx }: Snapshot, { name, foreignKeys }: StoredTable): Promise<void> {
  const schema = db.getSchemaName();
  if (foreignKeys.length === 0) return;
  await db.getSchemaConnection(trx).alterTable(name, (table: Knex.AlterTableBuilder) => {
    for (const key of foreignKeys) {
      const constraint = table
        .foreign(key.columns, key.name)
        .references(key.referencedColumns)
        .inTable(schema ? `${schema}.${key.referencedTable}` : key.referencedTable);
      if (key.onDelete) constraint.onDelete(key.onDelete);
      if (key.onUpdate) constraint.onUpdate(key.onUpdate);
    }
  });
}

/** The next start makes the triggers, and raises the number by one: nothing that was cached before counts again. */
async function goOnFrom(target: Snapshot, generation: number): Promise<void> {
  await target.db.getSchemaConnection(target.trx).createTable('catalogue_generation', (table) => {
    table.integer('id').primary();
    table.bigInteger('value').notNullable();
  });
  await from(target, 'catalogue_generation').insert({ id: 1, value: generation });
}

async function contained(
  { schema, types }: Manifest,
  read: (table: StoredTable) => AsyncIterable<Row>,
  sequences: Contained['sequences'],
): Promise<Contained> {
  const digest = new ContentDigest(types);
  for (const table of tablesOf(schema)) {
    digest.begin(table);
    for await (const row of read(table)) digest.add(table, row);
  }
  return { ...digest.finish(), sequences };
}

function assertSame(wanted: Contained, found: Contained, what: string): void {
  const differences = findDifferences(wanted, found);
  if (differences.length === 0) return;
  const more = differences.length > 10 ? ` and ${differences.length - 10} more` : '';
  throw new BackupError(`${what}: ${differences.slice(0, 10).join('; ')}${more}.`);
}

function notEmpty(name: string): BackupError {
  return new BackupError(`${name} isn’t empty: --replace gives up what is in it.`);
}
