import type { Core } from '@strapi/strapi';

/**
 * Holds everybody else's saves of a document back until the open transaction ends: two that read the same text and
 * write one after the other would both think that nothing changed. SQLite writes one at a time anyway.
 */
export async function lockDocument(strapi: Core.Strapi, documentId: string): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [documentId]);
  });
}
