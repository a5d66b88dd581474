import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import type { FacetCount } from '../adapters/projects/count-facets';
import type { CatalogueConfig } from '../config';
import type { FacetGroup } from '../domain/plan/project-plan';
import type { Content } from './read-content';

/** Groups of facets whose counts are held. */
const MOST = 200;

/**
 * The counts of a group of facets, counted once for each content generation: every page of a list, and every search form
 * that nobody has filled in yet, shows the same ones, and counting takes time with every project there is.
 */
export async function heldCounts(
  strapi: Core.Strapi,
  { hold }: Content,
  group: FacetGroup,
  count: () => Promise<FacetCount[]>,
): Promise<FacetCount[]> {
  const { maxDocuments } = strapi.plugin('catalogue').config<CatalogueConfig['cache']>('cache');
  if (maxDocuments === 0) return count();
  const all = await hold('facet counts', async () => new LRUCache<string, FacetCount[]>({ max: MOST }));
  const key = JSON.stringify(group);
  const known = all.get(key);
  if (known) return known;
  const counted = await count();
  all.set(key, counted);
  return counted;
}
