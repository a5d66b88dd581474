import type { Core } from '@strapi/strapi';
import type { StoreConnection } from './store-connection';
import { connectionOn } from './store-connection';

/** Reads and writes in the transaction of Strapi's that is open, or in one of its own where none is. */
export async function inTransaction<T>(
  strapi: Core.Strapi,
  work: (connection: StoreConnection) => Promise<T>,
): Promise<T> {
  return strapi.db.transaction(async ({ trx }): Promise<Awaited<T>> => await work(connectionOn(strapi, trx)));
}
