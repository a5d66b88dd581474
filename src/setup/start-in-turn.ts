import type { Core } from '@strapi/strapi';
import { Client, type ClientConfig } from 'pg';
import { giveUp } from './give-up';

/** PostgreSQL: a lock that was waited for too long. */
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Has instances that start at once on one PostgreSQL take turns from Strapi's schema sync to the end of our own
 * reconciling: neither takes a lock by itself, and two would make the same table. The lock is of a connection of its own,
 * so that it goes with a process that dies. SQLite's file is one process's.
 */
export function startInTurn(strapi: Core.Strapi): void {
  if (strapi.db.dialect.client !== 'postgres') return;
  const initialise = strapi.db.init.bind(strapi.db);
  strapi.db.init = async (options) => {
    turns.set(strapi, await takeTurn(strapi));
    return initialise(options);
  };
}

/** Lets the next instance start, at the end of this one's own bootstrap. */
export async function endTurn(strapi: Core.Strapi): Promise<void> {
  await turns.get(strapi)?.end();
  turns.delete(strapi);
}

const turns = new WeakMap<Core.Strapi, Client>();

async function takeTurn(strapi: Core.Strapi): Promise<Client> {
  const settings: ClientConfig = strapi.db.connection.client.connectionSettings;
  const client = new Client({ ...settings, keepAlive: true });
  // Whoever needs the database notices by itself; unheard, Node would end the process without a word.
  client.on('error', (error) => strapi.log.error(error));
  await client.connect();
  const key = `fiche start ${strapi.db.getSchemaName() ?? ''}`;
  const { rows } = await client.query('select pg_try_advisory_lock(hashtext($1)) as taken', [key]);
  if (rows[0]?.taken === true) return client;
  strapi.log.info('Another instance is starting on this database: waiting for it.');
  await waitForTurn(client, key, strapi.config.get<number>('start.turnWithin'));
  return client;
}

async function waitForTurn(client: Client, key: string, patience: number): Promise<void> {
  await client.query("select set_config('lock_timeout', $1, false)", [`${patience}ms`]);
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [key]);
  } catch (error) {
    await client.end();
    if (!(error instanceof Error && 'code' in error && error.code === LOCK_NOT_AVAILABLE)) throw error;
    giveUp(
      `Another instance has been starting on this database for ${patience / 1000} seconds (START_TURN_WITHIN); this one gives up.`,
    );
  }
}
