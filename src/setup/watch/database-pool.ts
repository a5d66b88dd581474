import type { Core } from '@strapi/strapi';
import { declareMeasures } from '#watch/measures';

/** The pool of Knex, which is tarn’s, as far as it is watched. */
interface Pool {
  max: number;
  numUsed(): number;
  numFree(): number;
  numPendingAcquires(): number;
}

/** Says how many connections to the database there are, and how many requests wait for one. */
export function watchDatabasePool(strapi: Core.Strapi): void {
  const pool = (): Pool => strapi.db.connection.client.pool;
  declareMeasures(strapi, [
    {
      kind: 'gauge',
      name: 'fiche_database_connections',
      help: 'Connections to the database, by what they do',
      label: 'state',
      read: () => ({ used: pool().numUsed(), free: pool().numFree() }),
    },
    {
      kind: 'gauge',
      name: 'fiche_database_connections_max',
      help: 'Connections that there may be at most (DATABASE_POOL_MAX)',
      read: () => pool().max,
    },
    {
      kind: 'gauge',
      name: 'fiche_database_waiting',
      help: 'Who waits for a connection',
      read: () => pool().numPendingAcquires(),
    },
  ]);
}
