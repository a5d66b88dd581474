import type { Knex } from 'knex';
import type { Row } from './read-connection';
import type { Fragment } from './sql/fragment';

/** The part of better-sqlite3 that is used here. */
interface NativeConnection {
  prepare(sql: string): Statement;
}

interface Statement {
  all(bindings: readonly unknown[]): Row[];
  run(bindings: readonly unknown[]): unknown;
}

/**
 * Runs `work` in a transaction on the connection that Knex's pool hands out, with statements that stay prepared:
 * Knex compiles each one anew, which takes longer than SQLite takes to answer it.
 */
export async function withNativeSqlite<T>(
  knex: Knex,
  work: (run: (statement: Fragment) => Promise<Row[]>) => Promise<T>,
): Promise<T> {
  const connection: NativeConnection = await knex.client.acquireConnection();
  const statements = preparedOn(connection);
  try {
    statements.get('begin').run([]);
    return await work(async ({ sql, bindings }) => {
      // Whoever listens to Knex's queries, a debugger or a test, hears of these too.
      knex.emit('query', { sql, bindings });
      return statements.get(sql).all(bindings);
    });
  } finally {
    // Nothing was written: this only lets the snapshot go.
    statements.get('rollback').run([]);
    knex.client.releaseConnection(connection);
  }
}

/** Statements of usual requests; one that was crowded out is prepared again. */
const MAX_STATEMENTS = 500;

const prepared = new WeakMap<NativeConnection, Map<string, Statement>>();

function preparedOn(connection: NativeConnection) {
  const statements = prepared.get(connection) ?? new Map<string, Statement>();
  prepared.set(connection, statements);
  return {
    get(sql: string): Statement {
      const known = statements.get(sql);
      if (known) return known;
      const statement = connection.prepare(sql);
      const [oldest] = statements.keys();
      if (statements.size >= MAX_STATEMENTS && oldest !== undefined) statements.delete(oldest);
      statements.set(sql, statement);
      return statement;
    },
  };
}
