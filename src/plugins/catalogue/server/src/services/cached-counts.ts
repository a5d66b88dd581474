import type { Core } from '@strapi/strapi';
import type { FacetCount } from '../adapters/projects/count-facets';
import type { FacetGroup } from '../domain/plan/project-plan';
import { cachedIn } from './cached';
import { maxDocuments } from './cached-documents';
import { madeOfType } from './made-of-documents';
import type { Content } from './read-content';
import { PROJECT_UID, readableType } from './readable-type';

/** Groups of facets whose counts are cached. */
const MOST = 200;

/**
 * The counts of a group of facets, counted once for as long as projects are the same: every page of a list, and every search
 * form that nobody has filled in yet, shows the same ones, and counting takes time with every project there is.
 */
export async function cachedCounts(
  strapi: Core.Strapi,
  content: Content,
  group: FacetGroup,
  count: () => Promise<FacetCount[]>,
): Promise<FacetCount[]> {
  const { document } = readableType(strapi, PROJECT_UID).shapes;
  const madeOf = madeOfType(document, group.matching.scope.status);
  const all = cachedIn<FacetCount[]>(strapi, content, 'facet counts', Math.min(MOST, maxDocuments(strapi)));
  if (!all || !madeOf) return count();
  const key = JSON.stringify(group);
  const known = all.get(key);
  if (known) return known;
  const counted = await count();
  all.set(key, counted, madeOf);
  return counted;
}
