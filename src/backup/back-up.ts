import { Readable } from 'node:stream';
import BetterSqlite from 'better-sqlite3';
import { entryOfFile, entryOfTable, writeArchive, type ArchiveWriter } from './archive';
import { ContentDigest } from './content-digest';
import type { LibraryFiles } from './files';
import { FORMAT, type Manifest } from './manifest';
import {
  assertSqliteThere,
  openDatabase,
  ownClient,
  removeSqlite,
  sqliteFile,
  type OpenDatabase,
} from './open-database';
import {
  isMadeAnew,
  listTables,
  readGeneration,
  readRows,
  readSchema,
  readSequence,
  type Snapshot,
} from './read-content';
import { tablesOf, type StoredTable } from './stored-schema';

export interface BackUp {
  target: string;
  release: string;
  types: Readonly<Record<string, string>>;
  /** Null: the files stay where they are. */
  files: LibraryFiles | null;
  now: Date;
}

export interface BackedUp {
  manifest: Manifest;
  /** Tables that aren’t the app’s, and aren’t in the backup. */
  leftOut: string[];
  /** Files that the library knows and that aren’t there. */
  missing: string[];
}

/**
 * Writes the environment’s database and the library’s files into one archive, of one moment of the database, whatever is
 * written meanwhile. Nobody has to be kept waiting for it.
 */
export async function backUp({ target, ...what }: BackUp): Promise<BackedUp> {
  const archive = await writeArchive(target);
  try {
    return await withSnapshot(`${target}.snapshot`, (snapshot) => writeAll(archive, snapshot, what));
  } catch (error) {
    await archive.abandon();
    throw error;
  }
}

const ALL_PAGES = 2 ** 31 - 1;

/** SQLite is copied by its own online backup; PostgreSQL has snapshots. */
async function withSnapshot<T>(copy: string, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const client = ownClient();
  if (client === 'postgres') return inTransaction(openDatabase(client), work);
  assertSqliteThere(sqliteFile());
  try {
    const original = new BetterSqlite(sqliteFile(), { readonly: true });
    // All in one step: somebody who writes between two of them would have it begin again.
    await original.backup(copy, { progress: () => ALL_PAGES }).finally(() => original.close());
    return await inTransaction(openDatabase(client, copy), work);
  } finally {
    await removeSqlite(copy);
  }
}

async function inTransaction<T>(
  { db, client, close }: OpenDatabase,
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  const config =
    client === 'postgres' ? ({ isolationLevel: 'repeatable read', readOnly: true } as const) : {};
  try {
    return await db.connection.transaction((trx) => work({ db, client, trx }), config);
  } finally {
    await close();
  }
}

async function writeAll(
  archive: ArchiveWriter,
  snapshot: Snapshot,
  { release, types, files, now }: Omit<BackUp, 'target'>,
): Promise<BackedUp> {
  const schema = await readSchema(snapshot);
  const tables = tablesOf(schema);
  const digest = new ContentDigest(types);
  const sequences: Record<string, number> = {};
  const addresses: string[] = [];
  for (const table of tables) {
    digest.begin(table);
    await archive.add(entryOfTable(table.name), Readable.from(linesOf(snapshot, table, digest, addresses)));
    sequences[table.name] = await readSequence(snapshot, table.name);
  }
  const paths = (await files?.list()) ?? [];
  for (const file of paths) if (files) await archive.add(entryOfFile(file), await files.read(file));
  const entries = archive.entries();
  const manifest: Manifest = {
    format: FORMAT,
    release,
    client: snapshot.client,
    taken: now.toISOString(),
    schema,
    types,
    generation: await readGeneration(snapshot),
    sequences,
    ...digest.finish(),
    files: files
      ? Object.fromEntries(paths.flatMap((file) => pairOf(file, entries[entryOfFile(file)])))
      : null,
    entries,
  };
  await archive.finish(manifest);
  const known = new Set(tables.map(({ name }) => name));
  const there = new Set(paths.map((file) => `/uploads/${file}`));
  return {
    manifest,
    leftOut: (await listTables(snapshot)).filter((table) => !known.has(table) && !isMadeAnew(table)),
    missing: files ? addresses.filter((address) => !there.has(address)) : [],
  };
}

async function* linesOf(
  snapshot: Snapshot,
  table: StoredTable,
  digest: ContentDigest,
  addresses: string[],
): AsyncGenerator<string> {
  for await (const row of readRows(snapshot, table)) {
    digest.add(table, row);
    if (table.name === 'files' && row.provider === 'local') addresses.push(String(row.url));
    yield `${JSON.stringify(row)}\n`;
  }
}

function pairOf<T>(name: string, value: T | undefined): [string, T][] {
  return value === undefined ? [] : [[name, value]];
}
