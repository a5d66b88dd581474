import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { servicesOf } from '#answers/services';

/**
 * What is found out once for each key and kept for as long as no row of the content types changes. A page that is made of it
 * says so by itself: its route depends on these types, or its document is read besides.
 */
interface Kept {
  name: string;
  types: readonly string[];
  /** Of keys; those that were asked for longest ago go first. */
  max: number;
}

type Shelf = LRUCache<string, Promise<object>>;

const shelves = new WeakMap<Core.Strapi, Map<string, () => Promise<Shelf>>>();

/** Whoever asks under a name finds the same type there. */
export async function onceWhileSame<Found extends object>(
  strapi: Core.Strapi,
  { name, types, max }: Kept,
  key: string,
  find: () => Promise<Found>,
): Promise<Found> {
  const own = shelves.get(strapi) ?? new Map<string, () => Promise<Shelf>>();
  shelves.set(strapi, own);
  const shelfOf =
    own.get(name) ??
    servicesOf(strapi).generationCache.cacheUnnoted(types, async () => new LRUCache({ max }) as Shelf);
  own.set(name, shelfOf);
  const shelf = await shelfOf();
  const already = shelf.get(key);
  if (already) return already as Promise<Found>;
  const found = find();
  shelf.set(key, found);
  // What went wrong is tried again.
  found.catch(() => shelf.delete(key));
  return found;
}
