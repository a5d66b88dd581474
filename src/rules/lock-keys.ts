import type { Core } from '@strapi/strapi';

/**
 * Makes later checks of slugs and codes in this transaction wait for those of others: two entries saved at once
 * can't both find one free. SQLite writes one transaction at a time as it is.
 */
export async function lockKeys(strapi: Core.Strapi): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("SELECT pg_advisory_xact_lock(hashtext('fiche:keys'))");
  });
}
