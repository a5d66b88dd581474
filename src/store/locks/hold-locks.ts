import type { Core } from '@strapi/strapi';
import { dialectOf } from '../connection/store-connection';
import { inTransaction } from '../connection/in-transaction';
import { sql } from '../sql/fragment';

/**
 * Holds the lock of this name, of all instances, until the open transaction ends: whoever else asks for it waits until
 * then. SQLite writes one transaction at a time as it is.
 */
export async function holdLock(strapi: Core.Strapi, name: string): Promise<void> {
  if (dialectOf(strapi).name === 'sqlite') return;
  await inTransaction(strapi, ({ run }) => run(sql`select pg_advisory_xact_lock(hashtext(${name}))`));
}

/** The same for several numbers under a name, in one order for all, so that no two wait for each other. */
export async function holdLocks(strapi: Core.Strapi, name: string, numbers: Iterable<number>): Promise<void> {
  if (dialectOf(strapi).name === 'sqlite') return;
  const locks = [...new Set(numbers)].sort((one, other) => one - other);
  await inTransaction(strapi, ({ run }) =>
    run(sql`select pg_advisory_xact_lock(hashtext(${name}), lock) from unnest(${locks}::int[]) as lock`),
  );
}
