import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { StoreConnection } from '../connection/store-connection';
import { connectionOn } from '../connection/store-connection';
import { keyword, sql } from '../sql/fragment';
import type { DatabaseObjects } from './database-objects';

/** What has been installed, and in which version. The name is of the plugin that was the first to install something. */
const INSTALLED = 'catalogue_installed';

/**
 * Sees to it that the objects are there and as this version wants them. They are the schema sync's to lose:
 * SQLite rebuilds a table that it alters, and drops its triggers with it. Wherever one is missing or different
 * everything is made and filled anew, because rows may have changed meanwhile.
 */
export async function installObjects(strapi: Core.Strapi, objects: DatabaseObjects): Promise<void> {
  const version = createHash('sha256').update(JSON.stringify(objects)).digest('hex');
  await strapi.db.connection.transaction(async (trx) => {
    const connection = connectionOn(strapi, trx);
    const table = connection.table(INSTALLED);
    await connection.run(
      sql`create table if not exists ${table} (name text primary key, version text not null)`,
    );
    const [row] = await connection.run(sql`select version from ${table} where name = ${objects.key}`);
    if (row?.version === version && (await isWhole(connection, objects))) return;
    for (const statement of objects.statements) await connection.run(literally(statement));
    await connection.run(sql`delete from ${table} where name = ${objects.key}`);
    await connection.run(sql`insert into ${table} (name, version) values (${objects.key}, ${version})`);
  });
  remember(strapi, objects);
}

/** Makes the objects anew, as they are wanted, whatever is installed. */
export async function reinstallObjects(strapi: Core.Strapi, objects: DatabaseObjects): Promise<void> {
  await strapi.db.connection.transaction(async (trx) => {
    const connection = connectionOn(strapi, trx);
    for (const statement of objects.statements) await connection.run(literally(statement));
  });
}

/** What each instance of Strapi has seen to. */
const seenTo = new WeakMap<Core.Strapi, Map<string, DatabaseObjects>>();

function remember(strapi: Core.Strapi, objects: DatabaseObjects): void {
  seenTo.set(strapi, (seenTo.get(strapi) ?? new Map<string, DatabaseObjects>()).set(objects.key, objects));
}

/** What is missing by now of all that was installed since the start, by the keys that objects are remembered under. */
export async function findLostObjects(strapi: Core.Strapi): Promise<string[]> {
  const connection = connectionOn(strapi, strapi.db.connection);
  const lost: string[] = [];
  for (const objects of seenTo.get(strapi)?.values() ?? [])
    if (!(await isWhole(connection, objects))) lost.push(objects.key);
  return lost;
}

async function isWhole(
  connection: StoreConnection,
  { triggers, indexes }: DatabaseObjects,
): Promise<boolean> {
  const found =
    connection.dialect.name === 'sqlite'
      ? await foundOnSqlite(connection)
      : await foundOnPostgres(connection);
  const names = new Set(found.map(({ name }) => name));
  return [...triggers, ...indexes].every((name) => names.has(name));
}

function foundOnSqlite(connection: StoreConnection) {
  return connection.run(sql`select name from sqlite_master`);
}

/** A trigger that somebody has switched off is as good as none. */
function foundOnPostgres(connection: StoreConnection) {
  return connection.run(
    sql`select tgname as name from pg_trigger where not tgisinternal and tgenabled <> 'D' union all select indexname from pg_indexes`,
  );
}

/** Knex takes every `?` for a binding, also those of a JSON path. */
function literally(statement: string) {
  return keyword(statement.replaceAll('?', '\\?'));
}
