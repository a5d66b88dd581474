import { readdirSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { entryOfFile, openArchive, type Archive } from './archive';
import { BackupError } from './backup-error';
import type { Client, Row } from './cells';
import { assertSame, contained } from './compare-content';
import type { LibraryFiles } from './files';
import { fill } from './fill-database';
import { FORMAT, isLater, type Bytes, type Manifest } from './manifest';
import { measure } from './measure';
import { MIGRATIONS, openDatabase, removeSqlite, sqliteFile } from './open-database';
import { isMadeAnew, listTables, readGeneration, readSchema, type Snapshot } from './read-content';
import { MIGRATIONS_TABLE, tablesOf } from './stored-schema';

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
  await removeSqlite(partial);
  const database = openDatabase('sqlite', partial);
  try {
    await database.db.connection.transaction((trx) => fill(archive, { ...database, trx }, before.generation));
    await database.close();
    await show();
    await removeSqlite(target);
    await rename(partial, target);
  } finally {
    await database.close();
    await removeSqlite(partial);
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
    if (code === 'SQLITE_BUSY') throw appIsRunning();
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
      await assertNoApp(target, schema ?? 'public');
      if (schema) await trx.raw('create schema if not exists ??', [schema]);
      const tables = await listTables(target);
      if (tables.length > 0 && !replace) throw notEmpty(database.name);
      const generation = await readGeneration(target);
      await dropTables(archive, target, tables);
      await fill(archive, target, generation);
      await show();
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '55P03') throw appIsRunning();
    throw error;
  } finally {
    await database.close();
  }
}

/** One that waits for somebody to write would go on with what it has in memory. Its name is `config/database.ts`'s. */
async function assertNoApp({ trx }: Snapshot, schema: string): Promise<void> {
  const { rows } = await trx.raw<{ rows: Row[] }>(
    'select 1 from pg_stat_activity where datname = current_database() and application_name = ? limit 1',
    [`fiche ${schema}`],
  );
  if (rows.length > 0) throw appIsRunning();
}

function appIsRunning(): BackupError {
  return new BackupError('The app has the database open: stop it first.');
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

function notEmpty(name: string): BackupError {
  return new BackupError(`${name} isn’t empty: --replace gives up what is in it.`);
}
