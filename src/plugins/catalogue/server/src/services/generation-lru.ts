import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import type { CatalogueConfig } from '../config';
import type { Content } from './read-content';

/**
 * What readings of one content generation have found, by key: at most `max` of them, or as many as documents may be cached.
 * Null where the configuration has none cached.
 */
export async function generationLru<Value extends object>(
  strapi: Core.Strapi,
  { cached }: Content,
  name: string,
  max?: number,
): Promise<LRUCache<string, Value> | null> {
  const { maxDocuments }: CatalogueConfig = strapi.config.get('plugin::catalogue');
  if (maxDocuments === 0) return null;
  return cached(name, async () => new LRUCache<string, Value>({ max: max ?? maxDocuments }));
}
