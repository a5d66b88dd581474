import type { Core } from '@strapi/strapi';
import type { Database, Statement } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';
import { onSqliteConnection } from '#store/connection/on-sqlite-connection';

/** Sets what SQLite is told at the start of each connection. To be called before there is one. */
export function prepareSqlite(strapi: Core.Strapi): void {
  onSqliteConnection(strapi, (connection) => {
    // A commit writes its pages once, and another program reads while it does.
    connection.pragma('journal_mode = WAL');
    // The file is read through the system's memory: a search of ten thousand projects overflows SQLite's own cache of 16 MB.
    connection.pragma(`mmap_size = ${MAPPED}`);
    cacheStatements(connection);
  });
}

/** Bytes; what lies beyond is read as ever. */
const MAPPED = 2 ** 30;

/**
 * Caches what is prepared for the next use of the same SQL: Knex has each statement compiled anew, which takes as long as
 * running it. SQLite itself compiles a cached one again where the schema has changed.
 */
export function cacheStatements(connection: Database): void {
  const prepare = connection.prepare.bind(connection);
  const cache = new LRUCache<string, Statement>({ max: MAX_STATEMENTS });
  Object.assign(connection, {
    prepare(sql: string): Statement {
      const cached = cache.get(sql);
      if (cached && !cached.busy) return cached;
      const statement = prepare(sql);
      if (sql.length <= LONGEST && CACHEABLE.test(sql)) cache.set(sql, statement);
      return statement;
    },
  });
}

/** Of usual requests; one that was crowded out is prepared again. */
const MAX_STATEMENTS = 500;

/** Characters: longer ones list the values of many rows, and hardly come twice. */
const LONGEST = 8192;

/** Of a pragma SQLite may do the work while it compiles it. */
const CACHEABLE = /^\s*(select|insert|update|delete|with|begin|commit|rollback)\b/i;
