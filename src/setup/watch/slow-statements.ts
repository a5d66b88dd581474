import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { declareMeasures } from '#watch/measures';

/** As Knex tells of a statement when it is sent, and when it was answered or refused. */
interface Told {
  __knexQueryUid?: string;
  sql?: string;
}

/** Statements that can be under way at once; one that is never answered goes with time. */
const MOST = 1000;

/** Characters of a statement that are logged. */
const LONGEST = 2000;

/** Logs statements that take long, without the values that they are about: those are people's words. */
export function logSlowStatements(strapi: Core.Strapi): void {
  const threshold = strapi.config.get<number>('watch.slowStatement');
  let slow = 0;
  declareMeasures(strapi, [
    {
      kind: 'counter',
      name: 'fiche_database_slow_total',
      help: 'Statements that took longer than SLOW_QUERY_MS',
      read: () => slow,
    },
  ]);
  if (threshold === 0) return;
  const begun = new LRUCache<string, number>({ max: MOST });

  function end({ __knexQueryUid: id = '', sql = '' }: Told): void {
    const startedAt = begun.get(id);
    if (startedAt === undefined) return;
    begun.delete(id);
    const milliseconds = Math.round(performance.now() - startedAt);
    if (milliseconds < threshold) return;
    slow += 1;
    const text = sql.slice(0, LONGEST);
    strapi.log.warn(`A statement took ${milliseconds} ms: ${text}`, { statement: { milliseconds, text } });
  }

  strapi.db.connection
    .on('query', ({ __knexQueryUid: id }: Told) => {
      if (id !== undefined) begun.set(id, performance.now());
    })
    .on('query-response', (_answer: unknown, told: Told) => end(told))
    .on('query-error', (_error: unknown, told: Told) => end(told));
}
