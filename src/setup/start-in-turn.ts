import type { Core } from '@strapi/strapi';
import { Client, type ClientConfig } from 'pg';
import { databaseTrouble } from '#domain/database-trouble';
import { giveUp } from './give-up';

/** PostgreSQL: a lock that was waited for too long. */
const LOCK_NOT_AVAILABLE = '55P03';

/** Milliseconds between two attempts to connect. */
const TRY_AGAIN = 1000;

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
  const client = await connect(strapi, performance.now() + strapi.config.get<number>('start.databaseWithin'));
  const key = `fiche start ${strapi.db.getSchemaName() ?? ''}`;
  const { rows } = await client.query('select pg_try_advisory_lock(hashtext($1)) as taken', [key]);
  if (rows[0]?.taken === true) return client;
  strapi.log.info('Another instance is starting on this database: waiting for it.');
  await waitForTurn(client, key, strapi.config.get<number>('start.turnWithin'));
  return client;
}

/** Tries again while the database can't be reached; whatever else it says isn't mended by waiting. */
async function connect(strapi: Core.Strapi, until: number): Promise<Client> {
  const settings: ClientConfig = strapi.db.connection.client.connectionSettings;
  const client = new Client(settings);
  // Whoever needs the database notices by itself; unheard, Node would end the process without a word.
  client.on('error', (error) => strapi.log.error(error));
  try {
    await client.connect();
    return client;
  } catch (error) {
    const said = error instanceof Error ? error.message || Object(error).code : String(error);
    if (databaseTrouble(error) !== 'unreachable' || performance.now() > until)
      giveUp(`The database “${client.database}” at ${client.host}:${client.port} can’t be used: ${said}`);
    strapi.log.warn(`The database can’t be reached (${said}): trying again.`);
  }
  await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN));
  return connect(strapi, until);
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
