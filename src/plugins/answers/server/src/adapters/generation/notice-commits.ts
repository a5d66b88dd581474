import type { Core } from '@strapi/strapi';

/**
 * Calls `noticed` after each commit of this process that wrote rows through Strapi. Not how the generation is raised,
 * which triggers do, but how this process learns of its own writes without waiting for the next look.
 */
export function noticeCommits(strapi: Core.Strapi, noticed: () => void): void {
  const pending = new WeakSet<object>();
  strapi.db.lifecycles.subscribe(async ({ action }) => {
    if (!WRITES.has(action)) return;
    if (!strapi.db.inTransaction()) return noticed();
    await strapi.db.transaction(async ({ trx, onCommit }) => {
      if (pending.has(trx)) return;
      pending.add(trx);
      onCommit(noticed);
    });
  });
}

const WRITES: ReadonlySet<string> = new Set([
  'afterCreate',
  'afterCreateMany',
  'afterUpdate',
  'afterUpdateMany',
  'afterDelete',
  'afterDeleteMany',
]);
