import type { Core } from '@strapi/strapi';

/**
 * Runs what it is given one after the other, each in a transaction, and the next one once that has ended: whoever waited
 * within another transaction, for rows that this one holds, would wait for ever. Whoever has the turn may take it again.
 */
export function createTurns(strapi: Core.Strapi): (task: () => Promise<void>) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  let holder: object | null = null;
  return async (task) => {
    await strapi.db.transaction(async ({ trx }) => {
      if (holder !== trx) {
        const before = last;
        // Knex settles it however the transaction ends, with its connection too.
        last = before.then(() => trx.executionPromise).catch(() => undefined);
        await before;
        holder = trx;
      }
      await task();
    });
  };
}
