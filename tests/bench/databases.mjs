import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { Client } from 'pg';
import { BENCH_DIR, benchEnvironment } from './environment.mjs';
import { ROOT } from './strapi.mjs';

/** `sqlite` or `postgres`: what an app of ours starts with, on a fresh copy of so many projects in seven languages. */
export async function productOn(kind, projects) {
  return kind === 'postgres'
    ? benchEnvironment('', await seededPostgres(projects))
    : benchEnvironment(seededDatabase(projects));
}

/** The same for stock Strapi: that content without anything of the product's. */
export async function stockOn(kind, product) {
  return kind === 'postgres'
    ? benchEnvironment('', await stockPostgres(product))
    : benchEnvironment(stockDatabase(product.DATABASE_FILENAME));
}

/** A database with so many projects in seven languages; seeded once, and a fresh copy for each run. */
function seededDatabase(projects) {
  mkdirSync(BENCH_DIR, { recursive: true });
  const seed = path.join(BENCH_DIR, `seed-${projects}.db`);
  if (!existsSync(seed)) {
    const unfinished = `${seed}.unfinished`;
    rmSync(unfinished, { force: true });
    const script = path.join(ROOT, 'tests/bench/seed-load.mjs');
    execFileSync(process.execPath, [script, '--projects', String(projects)], {
      env: benchEnvironment(unfinished),
      cwd: ROOT,
    });
    copyFileSync(unfinished, seed);
    rmSync(unfinished);
  }
  return copyOf(seed, `product-${projects}.db`);
}

/** The same on PostgreSQL: what the environment of an app says of it. */
async function seededPostgres(projects) {
  const seed = `fiche_bench_seed_${projects}`;
  const name = `fiche_bench_${projects}`;
  await onServer('postgres', async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [seed]);
    if (rowCount === 0) {
      await client.query(`drop database if exists "${seed}_unfinished"`);
      await client.query(`create database "${seed}_unfinished"`);
      const script = path.join(ROOT, 'tests/bench/seed-load.mjs');
      execFileSync(process.execPath, [script, '--projects', String(projects)], {
        env: benchEnvironment('', postgresEnvironment(`${seed}_unfinished`)),
        cwd: ROOT,
      });
      await client.query(`alter database "${seed}_unfinished" rename to "${seed}"`);
    }
    await client.query(`drop database if exists "${name}"`);
    await client.query(`create database "${name}" template "${seed}"`);
  });
  return postgresEnvironment(name);
}

/** The same content without anything of the product's, on PostgreSQL. */
async function stockPostgres({ DATABASE_NAME: database }) {
  const name = `${database}_stock`;
  await onServer('postgres', async (client) => {
    await client.query(`drop database if exists "${name}"`);
    await client.query(`create database "${name}" template "${database}"`);
  });
  await onServer(name, async (client) => {
    const { rows: triggers } = await client.query(
      'select tgname, tgrelid::regclass::text as owner from pg_trigger where not tgisinternal',
    );
    for (const { tgname, owner } of triggers) await client.query(`drop trigger "${tgname}" on ${owner}`);
    const { rows: indexes } = await client.query(
      "select indexname from pg_indexes where indexname like 'catalogue_published%' or indexname like 'cg_%'",
    );
    for (const { indexname } of indexes) await client.query(`drop index "${indexname}"`);
    const { rows: tables } = await client.query(
      "select tablename from pg_tables where tablename like 'catalogue_%'",
    );
    for (const { tablename } of tables) await client.query(`drop table "${tablename}" cascade`);
  });
  return postgresEnvironment(name);
}

async function onServer(database, work) {
  const client = new Client({ ...SERVER, database });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const SERVER = {
  host: process.env.DATABASE_HOST ?? '127.0.0.1',
  port: Number(process.env.DATABASE_PORT ?? 5432),
  user: process.env.DATABASE_USERNAME ?? 'postgres',
  password: process.env.DATABASE_PASSWORD ?? '',
};

function postgresEnvironment(database) {
  const { host, port, user, password } = SERVER;
  return {
    DATABASE_CLIENT: 'postgres',
    DATABASE_HOST: host,
    DATABASE_PORT: String(port),
    DATABASE_NAME: database,
    DATABASE_USERNAME: user,
    DATABASE_PASSWORD: password,
  };
}

/** The same content without anything of the product's: no triggers, none of its tables. */
function stockDatabase(database) {
  const stock = copyOf(database, 'stock.db');
  const connection = new Database(stock);
  const named = connection.prepare('select name from sqlite_master where type = ? and name like ?');
  for (const { name } of named.all('trigger', '%')) connection.exec(`drop trigger "${name}"`);
  for (const like of ['catalogue_published%', 'cg_%'])
    for (const { name } of named.all('index', like)) connection.exec(`drop index "${name}"`);
  // The product's choice, which the file remembers.
  connection.pragma('journal_mode = delete');
  connection.exec('drop table if exists catalogue_texts_index');
  for (const { name } of named.all('table', 'catalogue_%')) connection.exec(`drop table if exists "${name}"`);
  grantReading(connection);
  connection.close();
  return stock;
}

function copyOf(file, name) {
  const copy = path.join(BENCH_DIR, name);
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(copy + suffix, { force: true });
  copyFileSync(file, copy);
  return copy;
}

/** What the public needs for the stock routes. */
function grantReading(connection) {
  const { id: role } = connection.prepare("select id from up_roles where type = 'public'").get();
  const types = [
    'project.project',
    'country.country',
    'priority-area.priority-area',
    'subsector.subsector',
    'topic.topic',
  ];
  for (const action of types.flatMap((type) => [`api::${type}.find`, `api::${type}.findOne`])) {
    const { lastInsertRowid } = connection
      .prepare(
        'insert into up_permissions (document_id, action, created_at, updated_at, published_at) values (?, ?, 0, 0, 0)',
      )
      .run(action, action);
    connection
      .prepare('insert into up_permissions_role_lnk (permission_id, role_id) values (?, ?)')
      .run(lastInsertRowid, role);
  }
}
