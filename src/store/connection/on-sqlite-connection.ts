import type { Core } from '@strapi/strapi';
import type { Database } from 'better-sqlite3';
import { dialectOf } from './store-connection';

/** Prepares each connection to SQLite that Strapi opens from now on; nothing on PostgreSQL. */
export function onSqliteConnection(strapi: Core.Strapi, prepare: (connection: Database) => void): void {
  if (dialectOf(strapi).name !== 'sqlite') return;
  strapi.db.connection.client.pool.on('createSuccess', (_: number, connection: Database) =>
    prepare(connection),
  );
}
