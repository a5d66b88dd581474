import type { Core } from '@strapi/strapi';
import { withNativeSqlite } from './native-sqlite';
import type { StoreConnection } from './store-connection';
import { connectionOn, connectionWith, dialectOf } from './store-connection';

/**
 * Runs `read` against one snapshot of the database, so that a publish which commits between two of its
 * queries can't give an answer made of two contents. Inside a transaction of Strapi's it reads in that one:
 * SQLite has a single connection, and waiting for another would be waiting for oneself.
 */
export async function readSnapshot<T>(
  strapi: Core.Strapi,
  read: (connection: StoreConnection) => Promise<T>,
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
