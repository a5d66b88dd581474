import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import type { MadeOf } from '#answers/made-of';
import { servicesOf } from '#answers/services';
import type { Content } from './read-content';

/** What readings have found, by key, each with what it was made of. */
export interface Cached<Value> {
  /** What was found in another snapshot and is the same in this one. */
  get(key: string): Value | undefined;
  set(key: string, value: Value, madeOf: readonly string[]): void;
}

type Entries = LRUCache<string, { value: unknown; made: MadeOf }>;

const caches = new WeakMap<Core.Strapi, Map<string, Entries>>();

/**
 * What is cached in memory under a name, at most `max` of it; null where nothing that is worked out from this snapshot may
 * be. Whoever caches under a name finds the same type there.
 */
export function cachedIn<Value>(
  strapi: Core.Strapi,
  { at }: Content,
  name: string,
  max: number,
): Cached<Value> | null {
  if (at === null || max === 0) return null;
  const own = caches.get(strapi) ?? new Map<string, Entries>();
  caches.set(strapi, own);
  const entries: Entries = own.get(name) ?? new LRUCache({ max });
  own.set(name, entries);
  return {
    get(key) {
      const entry = entries.get(key);
      return entry && at.isStill(entry.made) ? (entry.value as Value) : undefined;
    },
    set: (key, value, keys) => void entries.set(key, { value, made: { generation: at.generation, keys } }),
  };
}

/** Of small things: for each locale a few labels, for each taxonomy its rows. */
const MOST = 2000;

/** A small thing, worked out once for as long as what it is `madeOf` is the same; null: of drafts, and so never cached. */
export async function cached<Found>(
  strapi: Core.Strapi,
  content: Content,
  { name, madeOf }: { name: string; madeOf: readonly string[] | null },
  find: () => Promise<Found>,
): Promise<Found> {
  const known = madeOf && cachedIn<{ found: Found }>(strapi, content, 'small things', MOST);
  if (madeOf) servicesOf(strapi).generationCache.note(madeOf);
  const before = known?.get(name);
  if (before) return before.found;
  const found = await find();
  if (known) known.set(name, { found }, madeOf);
  return found;
}
