import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/**
 * Documents share so many locks: PostgreSQL has room for some 6,400 in all, and says “out of shared memory” to
 * whoever wants one more. Two documents that share one wait for each other's saves, which are short.
 */
const LOCKS = 1024;

/**
 * Holds everybody else's saves of these documents back until the open transaction ends: two that read the same text
 * and write one after the other would both think that nothing changed. SQLite writes one at a time anyway.
 */
export async function lockDocuments(strapi: Core.Strapi, documentIds: Iterable<string>): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  // In one order for all, so that no two wait for each other.
  const locks = [...new Set([...documentIds].map(lockOf))].sort((one, other) => one - other);
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(
      `select pg_advisory_xact_lock(hashtext('translation-desk'), lock) from unnest(?::int[]) as lock`,
      [locks],
    );
  });
}

function lockOf(documentId: string): number {
  return createHash('sha256').update(documentId).digest().readUInt32BE() % LOCKS;
}
