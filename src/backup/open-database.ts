import { existsSync, mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { Database } from '@strapi/database';
import { env } from '@strapi/utils';
import type { Knex } from 'knex';
import { z } from 'zod';
import configure from '../../config/database';
import { preparePostgres } from '../setup/postgres-times';
import { BackupError } from './backup-error';
import type { Client } from './cells';

/** One of the app's databases, as its environment names it. Strapi itself isn't started on it. */
export interface OpenDatabase {
  db: Database;
  client: Client;
  /** For people: a file, or server and database; never the password. */
  name: string;
  close(): Promise<void>;
}

/** Of this release, compiled. A restored database gets them at its next start. */
export const MIGRATIONS = path.resolve('dist/database/migrations');

const configuration = z.object({
  client: z.enum(['sqlite', 'postgres']),
  connection: z.union([
    z.object({ filename: z.string() }),
    z.object({
      connectionString: z.string().optional(),
      host: z.string(),
      port: z.number(),
      database: z.string(),
      user: z.string(),
      password: z.string(),
      schema: z.string(),
      ssl: z.union([z.boolean(), z.object({ rejectUnauthorized: z.boolean() })]),
    }),
  ]),
  useNullAsDefault: z.boolean().optional(),
});

/** The client that the environment names. */
export function ownClient(): Client {
  return configured().client;
}

/** The file of SQLite's database. */
export function sqliteFile(): string {
  const { connection } = configured('sqlite');
  if (!('filename' in connection)) throw new BackupError('SQLite needs a file: DATABASE_FILENAME');
  return connection.filename;
}

/** Opens the database of `client`; of SQLite another `file` than the environment's where one is said. */
export function openDatabase(client: Client, file?: string): OpenDatabase {
  const { connection, ...config } = configured(client);
  if ('filename' in connection) {
    const filename = file ?? connection.filename;
    mkdirSync(path.dirname(filename), { recursive: true });
    return opened({ ...config, connection: { filename } }, client, path.relative(process.cwd(), filename));
  }
  const { host, port, database, connectionString } = connection;
  const name = connectionString ? withoutPassword(connectionString) : `${host}:${port}/${database}`;
  return opened({ ...config, connection }, client, name);
}

/** @throws BackupError where there is no such file */
export function assertSqliteThere(file: string): void {
  if (!existsSync(file))
    throw new BackupError(`There is no database at ${path.relative(process.cwd(), file)}.`);
}

/** Removes a database of SQLite's with what stands beside it. */
export async function removeSqlite(file: string): Promise<void> {
  await Promise.all(
    ['', '-wal', '-shm', '-journal'].map((suffix) => rm(`${file}${suffix}`, { force: true })),
  );
}

function opened(connection: Knex.Config, client: Client, name: string): OpenDatabase {
  const db = new Database({
    connection,
    settings: { migrations: { dir: MIGRATIONS }, runMigrations: false },
  });
  preparePostgres({ db });
  return { db, client, name, close: () => db.destroy() };
}

/** What `config/database.ts` says, for another client than the environment's where one is said. */
function configured(client?: Client) {
  const before = process.env.DATABASE_CLIENT;
  if (client) process.env.DATABASE_CLIENT = client;
  try {
    return configuration.parse(configure({ env }).connection);
  } finally {
    if (before === undefined) delete process.env.DATABASE_CLIENT;
    else process.env.DATABASE_CLIENT = before;
  }
}

function withoutPassword(address: string): string {
  const url = new URL(address);
  url.password = '';
  return url.href;
}
