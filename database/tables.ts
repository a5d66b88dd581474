import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** What Strapi hands to a migration: the transaction that it runs in, and the database. */
export interface Migrating {
  trx: Knex.Transaction;
  db: Core.Strapi['db'];
}

/** Asks a table, in the schema that the app is set to; null where there is no such table, as on an empty database. */
export async function findTable(
  { trx, db }: Migrating,
  name: string,
): Promise<(() => Knex.QueryBuilder) | null> {
  const schema = db.getSchemaName();
  const exists = await (schema ? trx.schema.withSchema(schema) : trx.schema).hasTable(name);
  if (!exists) return null;
  return () => (schema ? trx.withSchema(schema).from(name) : trx(name));
}
