import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { ROOT, TEST_DIR, testDatabase } from './environment';

/** A database for one Strapi: its `DATABASE_*` variables, and how to be rid of it. */
export interface Database {
  environment: Record<string, string>;
  drop(): Promise<void>;
}

/** The address of the PostgreSQL that tests run on; every part may come from the environment. */
const POSTGRES = {
  host: process.env.DATABASE_HOST ?? '127.0.0.1',
  port: Number(process.env.DATABASE_PORT ?? 5432),
  user: process.env.DATABASE_USERNAME ?? 'postgres',
  password: process.env.DATABASE_PASSWORD ?? '',
};

/** An empty database of this run's kind, or a copy of `template`, which nobody may be connected to. */
export async function createDatabase(template?: Database): Promise<Database> {
  const name = `fiche_test_${randomUUID().slice(0, 8)}`;
  return testDatabase() === 'postgres' ? createPostgres(name, template) : createSqlite(name, template);
}

/** A copy of what a release left behind, as `tests/fixtures/README.md` says. */
export async function createDatabaseOf(release: string): Promise<Database> {
  const folder = path.join(ROOT, 'tests/fixtures', release);
  if (testDatabase() === 'sqlite') {
    const environment = { DATABASE_FILENAME: path.join(folder, 'fiche.db') };
    return createDatabase({ environment, drop: async () => {} });
  }
  const database = await createDatabase();
  await onServer(await readFile(path.join(folder, 'fiche.sql'), 'utf8'), database.environment.DATABASE_NAME);
  return database;
}

async function createSqlite(name: string, template?: Database): Promise<Database> {
  await mkdir(TEST_DIR, { recursive: true });
  const filename = path.join(TEST_DIR, `${name}.db`);
  if (template?.environment.DATABASE_FILENAME)
    await copyFile(template.environment.DATABASE_FILENAME, filename);
  return {
    environment: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: filename },
    drop: async () => {
      await Promise.all(['', '-wal', '-shm'].map((suffix) => rm(`${filename}${suffix}`, { force: true })));
    },
  };
}

async function createPostgres(name: string, template?: Database): Promise<Database> {
  const source = template ? ` TEMPLATE "${template.environment.DATABASE_NAME}"` : '';
  await onServer(`CREATE DATABASE "${name}"${source}`);
  return {
    environment: {
      DATABASE_CLIENT: 'postgres',
      DATABASE_HOST: POSTGRES.host,
      DATABASE_PORT: String(POSTGRES.port),
      DATABASE_NAME: name,
      DATABASE_USERNAME: POSTGRES.user,
      DATABASE_PASSWORD: POSTGRES.password,
    },
    drop: () => onServer(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
  };
}

async function onServer(sql: string, database = 'postgres'): Promise<void> {
  const client = new Client({ ...POSTGRES, database });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
