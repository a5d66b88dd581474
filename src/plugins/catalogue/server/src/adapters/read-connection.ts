import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { withNativeSqlite } from './native-sqlite';
import type { SqlDialect } from './sql/dialect';
import { DIALECTS } from './sql/dialect';
import type { Fragment } from './sql/fragment';
import { name } from './sql/fragment';

export type Row = Record<string, unknown>;

/** Strapi's own connection to its database, for SQL of our own. */
export interface ReadConnection {
  dialect: SqlDialect;
  /** A table's name, in the schema that Strapi uses. */
  table(table: string): Fragment;
  run(statement: Fragment): Promise<Row[]>;
}

/**
 * Runs `read` against one snapshot of the database, so that a publish which commits between two of its
 * queries can't give an answer made of two contents. Inside a transaction of Strapi's it reads in that one:
 * SQLite has a single connection, and waiting for another would be waiting for oneself.
 */
export async function readSnapshot<T>(
  strapi: Core.Strapi,
  read: (connection: ReadConnection) => Promise<T>,
): Promise<T> {
  if (strapi.db.inTransaction()) {
    return strapi.db.transaction(({ trx }) => read(connectionOn(strapi, trx)));
  }
  if (dialectOf(strapi).name === 'sqlite') {
    return withNativeSqlite(strapi.db.connection, (run) => read(connectionWith(strapi, run)));
  }
  const snapshot = { isolationLevel: 'repeatable read', readOnly: true } as const;
  return strapi.db.connection.transaction((trx) => read(connectionOn(strapi, trx)), snapshot);
}

/** Strapi's database as a connection, on `knex`: a transaction, or the pool itself. */
export function connectionOn(strapi: Core.Strapi, knex: Knex): ReadConnection {
  return connectionWith(strapi, async ({ sql, bindings }) =>
    toRows(await knex.raw(sql, bindings as Knex.RawBinding[])),
  );
}

export function dialectOf(strapi: Core.Strapi): SqlDialect {
  return strapi.db.dialect.client === 'postgres' ? DIALECTS.postgres : DIALECTS.sqlite;
}

function connectionWith(strapi: Core.Strapi, run: ReadConnection['run']): ReadConnection {
  const schema = strapi.db.getSchemaName();
  return {
    dialect: dialectOf(strapi),
    table: (table) => (schema ? name(schema, table) : name(table)),
    run,
  };
}

/** `pg` answers with a result that has rows, better-sqlite3 with the rows. */
function toRows(result: unknown): Row[] {
  if (Array.isArray(result)) return result;
  return typeof result === 'object' && result !== null && 'rows' in result && Array.isArray(result.rows)
    ? result.rows
    : [];
}
