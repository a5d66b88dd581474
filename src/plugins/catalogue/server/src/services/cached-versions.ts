import type { Core } from '@strapi/strapi';
import { loadAllVersions } from '../adapters/load-all-versions';
import type { CachedVersions } from '#store/rows/load-relations';
import type { ReadScope } from '../adapters/read-scope';
import { cached } from './cached';
import { madeOfType } from './made-of-documents';
import type { Content } from './read-content';
import { readableType } from './readable-type';
import { TAXONOMIES } from '../domain/taxonomies';

/** Rows of a taxonomy that are cached; a larger one is looked up. */
const MOST = 5000;

const TAXONOMY_UIDS: ReadonlySet<string> = new Set(Object.values(TAXONOMIES).map(({ uid }) => uid));

/** The taxonomies, to which every project relates and which seldom change. */
export function cachedVersions(
  strapi: Core.Strapi,
  content: Content,
  scope: Pick<ReadScope, 'status'>,
): CachedVersions {
  return async (uid) => {
    if (!TAXONOMY_UIDS.has(uid)) return null;
    const { document } = readableType(strapi, uid).shapes;
    const what = {
      name: `versions ${uid}`,
      madeOf: madeOfType({ ...document, relations: [] }, scope.status),
    };
    return cached(strapi, content, what, () => loadAllVersions(content.connection, document, scope, MOST));
  };
}
