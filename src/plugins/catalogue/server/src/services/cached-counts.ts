import type { Core } from '@strapi/strapi';
import type { FacetCount } from '../adapters/projects/count-facets';
import type { FacetGroup } from '../domain/plan/project-plan';
import { generationLru } from './generation-lru';
import type { Content } from './read-content';

/** Groups of facets whose counts are cached. */
const MOST = 200;

/**
 * The counts of a group of facets, counted once for each content generation: every page of a list, and every search form
 * that nobody has filled in yet, shows the same ones, and counting takes time with every project there is.
 */
export async function cachedCounts(
  strapi: Core.Strapi,
  content: Content,
  group: FacetGroup,
  count: () => Promise<FacetCount[]>,
): Promise<FacetCount[]> {
  const all = await generationLru<FacetCount[]>(strapi, content, 'facet counts', MOST);
  if (!all) return count();
  const key = JSON.stringify(group);
  const cached = all.get(key);
  if (cached) return cached;
  const counted = await count();
  all.set(key, counted);
  return counted;
}
