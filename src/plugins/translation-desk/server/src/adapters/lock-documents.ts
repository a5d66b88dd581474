import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { holdLocks } from '#store/locks/hold-locks';

/**
 * Documents share so many locks: PostgreSQL has room for some 6,400 in all, and says “out of shared memory” to
 * whoever wants one more. Two documents that share one wait for each other's saves, which are short.
 */
const LOCKS = 1024;

/**
 * Holds everybody else's saves of these documents back until the open transaction ends: two that read the same text
 * and write one after the other would both think that nothing changed.
 */
export function lockDocuments(strapi: Core.Strapi, documentIds: Iterable<string>): Promise<void> {
  return holdLocks(strapi, 'translation-desk', [...documentIds].map(lockOf));
}

function lockOf(documentId: string): number {
  return createHash('sha256').update(documentId).digest().readUInt32BE() % LOCKS;
}
