import type { Database } from 'better-sqlite3';
import type { Knex } from 'knex';
import type { Row } from './store-connection';
import type { Fragment } from '../sql/fragment';

/**
 * Runs `work` in a transaction on the connection that Knex's pool hands out, past Knex, whose way to a statement takes
 * longer than SQLite takes to answer it.
 */
export async function withNativeSqlite<T>(
  knex: Knex,
  work: (run: (statement: Fragment) => Promise<Row[]>) => Promise<T>,
): Promise<T> {
  const connection: Database = await knex.client.acquireConnection();
  try {
    connection.prepare('begin').run();
    return await work(async ({ sql, bindings }) => {
      // Whoever listens to Knex's queries, a debugger or a test, hears of these too.
      knex.emit('query', { sql, bindings });
      return connection.prepare<readonly unknown[], Row>(sql).all(bindings);
    });
  } finally {
    // Nothing was written: this only lets the snapshot go. SQLite has done so itself after some errors.
    if (connection.inTransaction) connection.prepare('rollback').run();
    knex.client.releaseConnection(connection);
  }
}
