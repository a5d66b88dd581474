import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { SqlDialect } from '../sql/dialect';
import { DIALECTS } from '../sql/dialect';
import type { Fragment } from '../sql/fragment';
import { name } from '../sql/fragment';

export type Row = Record<string, unknown>;

/** Strapi's own connection to its database, for SQL of our own. */
export interface StoreConnection {
  dialect: SqlDialect;
  /** A table's name, in the schema that Strapi uses. */
  table(table: string): Fragment;
  run(statement: Fragment): Promise<Row[]>;
}

/** Strapi's database as a connection, on `knex`: a transaction, or the pool itself. */
export function connectionOn(strapi: Core.Strapi, knex: Knex): StoreConnection {
  return connectionWith(strapi, async ({ sql, bindings }) =>
    toRows(await knex.raw(sql, bindings as Knex.RawBinding[])),
  );
}

/** The pool itself, of which a connection that says nothing for so many milliseconds is thrown away. */
export function impatientConnection(strapi: Core.Strapi, patience: number): StoreConnection {
  return connectionWith(strapi, async ({ sql, bindings }) =>
    toRows(await strapi.db.connection.raw(sql, bindings as Knex.RawBinding[]).timeout(patience)),
  );
}

/** The same, with another way to run a statement. */
export function connectionWith(strapi: Core.Strapi, run: StoreConnection['run']): StoreConnection {
  const schema = strapi.db.getSchemaName();
  return {
    dialect: dialectOf(strapi),
    table: (table) => (schema ? name(schema, table) : name(table)),
    run,
  };
}

export function dialectOf(strapi: Core.Strapi): SqlDialect {
  return strapi.db.dialect.client === 'postgres' ? DIALECTS.postgres : DIALECTS.sqlite;
}

/** `pg` answers with a result that has rows, better-sqlite3 with the rows. */
function toRows(result: unknown): Row[] {
  if (Array.isArray(result)) return result;
  return typeof result === 'object' && result !== null && 'rows' in result && Array.isArray(result.rows)
    ? result.rows
    : [];
}
