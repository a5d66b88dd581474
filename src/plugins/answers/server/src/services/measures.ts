import type { Core } from '@strapi/strapi';
import { servicesOf } from '#answers/services';
import { declareMeasures, type OneNumber } from '#watch/measures';
import type { AnswerCache } from './answer-cache';

/** Says how the cache does, and how old what is known of the content may be. */
export function watchCache(strapi: Core.Strapi, cache: AnswerCache): void {
  const count = (name: OneNumber['name'], help: string, read: () => number): OneNumber => ({
    kind: 'counter',
    name,
    help,
    read,
  });
  const { counts } = cache;
  declareMeasures(strapi, [
    count('fiche_answers_hits_total', 'Public answers that were at hand', () => counts.hits),
    count('fiche_answers_misses_total', 'Public answers that had to be computed', () => counts.misses),
    count('fiche_answers_stale_total', 'Answers served while the database was away', () => counts.stale),
    count('fiche_answers_evictions_total', 'Answers that went to make room', () => counts.evictions),
    { kind: 'gauge', name: 'fiche_answers_bytes', help: 'Bytes of kept answers', read: cache.size },
    { kind: 'gauge', name: 'fiche_answers_entries', help: 'Kept answers', read: cache.entries },
    {
      kind: 'gauge',
      name: 'fiche_generation',
      help: 'The content generation that answers are served by',
      read: () => servicesOf(strapi).generation.lastRead()?.value ?? null,
    },
    {
      kind: 'gauge',
      name: 'fiche_generation_lag_seconds',
      help: 'How long ago the generation was read: under a second unless the database is away',
      async read() {
        const { generation } = servicesOf(strapi);
        // Where nobody reads, nobody asked for the number either.
        await generation.current().catch(() => undefined);
        const read = generation.lastRead();
        return read && read.age / 1000;
      },
    },
  ]);
}
