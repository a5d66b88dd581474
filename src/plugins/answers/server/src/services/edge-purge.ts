import type { Changed } from '../domain/change-feed';
import type { EdgeCache } from '../domain/edge-cache';
import { keyLists } from '../domain/key-lists';
import { OF_EVERY_ANSWER } from '../domain/made-of';

/** Milliseconds: an answer that was under way when it became stale has reached the cache by then, and is told again. */
const AGAIN_AFTER = 1000;

/** More keys than this are told as one that every answer has. */
const MOST_KEYS = 2000;

export interface EdgePurgeOptions {
  /** What has changed since it was read last. */
  readChanged(): Promise<Changed>;
  /** Caches in front; each has to be told of everything. */
  caches: readonly EdgeCache[];
  /** The day that statuses are computed for: with a new one, every answer may be another. */
  today(): string;
  /** Milliseconds of a steady clock. */
  now(): number;
  log: { error(message: string): void; info(message: string): void };
}

/** Tells caches in front what is stale: soon after a commit, and once more for answers that were under way. */
export interface EdgePurge {
  /** Looks once, and tells what there is to tell. */
  look(): Promise<void>;
}

export function createEdgePurge({ readChanged, caches, today, now, log }: EdgePurgeOptions): EdgePurge {
  const untold = caches.map((cache) => ({ cache, keys: new Set<string>(), isReached: true }));
  let day = today();
  let again: { at: number; keys: readonly string[] }[] = [];

  async function findStale(): Promise<readonly string[]> {
    const changed = await readChanged();
    const before = day;
    day = today();
    const isAll = changed === 'everything' || day !== before || changed.size > MOST_KEYS;
    return isAll ? [OF_EVERY_ANSWER[0]] : [...changed];
  }

  function takeDue(): string[] {
    const due = again.filter(({ at }) => at <= now());
    again = again.filter(({ at }) => at > now());
    return due.flatMap(({ keys }) => keys);
  }

  async function tell(one: (typeof untold)[number]): Promise<void> {
    const told = [...one.keys];
    try {
      for (const list of keyLists(told)) await one.cache.purge(list);
    } catch (error) {
      if (one.isReached)
        log.error(`answers: ${one.cache.name} can’t be told what is stale: ${String(error)}`);
      one.isReached = false;
      return;
    }
    for (const key of told) one.keys.delete(key);
    if (!one.isReached) log.info(`answers: ${one.cache.name} is told again what is stale`);
    one.isReached = true;
  }

  return {
    async look() {
      const stale = await findStale();
      const due = takeDue();
      if (stale.length > 0) again.push({ at: now() + AGAIN_AFTER, keys: stale });
      for (const { keys } of untold) for (const key of [...stale, ...due]) keys.add(key);
      await Promise.all(untold.filter(({ keys }) => keys.size > 0).map(tell));
    },
  };
}
