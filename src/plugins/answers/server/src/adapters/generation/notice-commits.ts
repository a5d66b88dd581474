import type { Core } from '@strapi/strapi';
import { schemaOf } from '#store/shape/content-schema';

/**
 * Calls `noticed` after each commit of this process that wrote rows of these types or their components through Strapi,
 * unless they were drafts alone. Not how the generation is raised, which triggers do, but how this process learns of its
 * own writes without waiting for the next look.
 */
export function noticeCommits(strapi: Core.Strapi, types: readonly string[], noticed: () => void): void {
  const pending = new WeakSet<object>();
  strapi.db.lifecycles.subscribe(async (event) => {
    if (!WRITES.has(event.action) || !isShown(strapi, types, event)) return;
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

interface Written {
  model: { uid: string };
  result?: unknown;
}

/** False only where that is sure: whether a component is a draft's, for one, isn't to be seen here. */
function isShown(
  strapi: Core.Strapi,
  types: readonly string[],
  { model: { uid }, result }: Written,
): boolean {
  if (!(uid in strapi.contentTypes)) return true;
  if (!types.includes(uid)) return false;
  return !(schemaOf(strapi, uid).options?.draftAndPublish === true && isDraft(result));
}

/** What takes back what was published deletes its row: no row becomes a draft. */
function isDraft(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'publishedAt' in row && row.publishedAt === null;
}
