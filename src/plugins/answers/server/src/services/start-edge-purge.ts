import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { calendarDay } from '#domain/calendar-day';
import { servicesOf } from '#answers/services';
import { httpCache } from '../adapters/edge/http-cache';
import { readGeneration } from '../adapters/generation/read-generation';
import { createChangeFeed } from '../domain/change-feed';
import { createEdgePurge } from './edge-purge';

/** Milliseconds between two looks: with what a cache takes, a commit by any instance shows within a second. */
const LOOK_EVERY = 200;

/** Milliseconds that a look waits for the database. */
const PATIENCE = 2000;

/** Begins to tell the caches at these addresses what is stale; what it answers ends that. */
export function startEdgePurge(strapi: Core.Strapi, urls: readonly string[]): () => Promise<void> {
  const feed = createChangeFeed();
  const purge = createEdgePurge({
    async readChanged() {
      const before = feed.known();
      // What a cache asks for once it was told has to be computed from what it was told of.
      if ((await readGeneration(strapi, feed, PATIENCE)) !== before) servicesOf(strapi).generation.forget();
      return feed.take();
    },
    caches: urls.map(httpCache),
    today: () => calendarDay(new Date()),
    now: () => performance.now(),
    log: strapi.log,
  });
  const stopping = new AbortController();
  const ended = (async () => {
    let canRead = true;
    while (!stopping.signal.aborted) {
      try {
        await purge.look();
        canRead = true;
      } catch (error) {
        if (canRead) strapi.log.error(`answers: what is stale can’t be read: ${String(error)}`);
        canRead = false;
      }
      await wait(LOOK_EVERY, undefined, { ref: false, signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return () => {
    stopping.abort();
    return ended;
  };
}
