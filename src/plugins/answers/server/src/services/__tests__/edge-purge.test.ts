import { describe, expect, test } from '@jest/globals';
import type { Changed } from '../../domain/change-feed';
import { OF_EVERY_ANSWER } from '../../domain/made-of';
import { createEdgePurge } from '../edge-purge';

const PROJECT = 'api::project.project';

describe('what caches in front are told', () => {
  test('is what has changed, as Surrogate-Key has it, at once and again a second later', async () => {
    const { look, told, clock } = aPurge([new Set([PROJECT, `${PROJECT} d1`]), new Set()]);
    await look();
    expect(told).toEqual([`${PROJECT} ${PROJECT}/d1`]);
    clock.now = 999;
    await look();
    expect(told).toHaveLength(1);
    clock.now = 1000;
    await look();
    expect(told.slice(1)).toEqual([`${PROJECT} ${PROJECT}/d1`]);
    clock.now = 10_000;
    await look();
    expect(told).toHaveLength(2);
  });

  test('is nothing where nothing has changed', async () => {
    const { look, told } = aPurge([new Set()]);
    await look();
    expect(told).toEqual([]);
  });

  test.each<[string, Changed]>([
    ['all that may have changed', 'everything'],
    ['more than can be listed', new Set(Array.from({ length: 2001 }, (_, n) => `${PROJECT} d${n}`))],
  ])('is the one key that every answer has, of %s', async (_what, changed) => {
    const { look, told } = aPurge([changed]);
    await look();
    expect(told).toEqual([OF_EVERY_ANSWER[0]]);
  });

  test('is everything once a new day has begun, whose statuses may be others', async () => {
    const { look, told, clock } = aPurge([new Set(), new Set()]);
    clock.day = '2026-01-02';
    await look();
    await look();
    expect(told).toEqual([OF_EVERY_ANSWER[0]]);
  });

  test('comes in parts that fit a header', async () => {
    const keys = Array.from({ length: 1000 }, (_, n) => `${PROJECT} document-${n}`);
    const { look, told } = aPurge([new Set(keys)]);
    await look();
    expect(told.length).toBeGreaterThan(1);
    for (const list of told) expect(list.length).toBeLessThanOrEqual(6000);
    expect(told.flatMap((list) => list.split(' '))).toEqual(keys.map((key) => key.replace(' ', '/')));
  });

  test('waits for a cache that isn’t reached, and the log says so once', async () => {
    const { look, told, logged, edge } = aPurge([new Set(['a']), new Set(['b']), new Set()]);
    edge.isGone = true;
    await look();
    await look();
    expect([told, logged]).toEqual([[], ['error']]);
    edge.isGone = false;
    await look();
    expect([told, logged]).toEqual([['a b'], ['error', 'info']]);
  });

  test('isn’t lost where what has changed couldn’t be read', async () => {
    const { look, told, clock } = aPurge([new Error('The database is gone'), new Set()]);
    clock.day = '2026-01-02';
    await expect(look()).rejects.toThrow('The database is gone');
    await look();
    expect(told).toEqual([OF_EVERY_ANSWER[0]]);
  });
});

/** Looks find one of `changed` after the other, and nothing after the last. */
function aPurge(changed: (Changed | Error)[]) {
  const told: string[] = [];
  const logged: string[] = [];
  const clock = { now: 0, day: '2026-01-01' };
  const edge = { isGone: false };
  const purge = createEdgePurge({
    async readChanged() {
      const next = changed.shift() ?? new Set();
      if (next instanceof Error) throw next;
      return next;
    },
    caches: [
      {
        name: 'edge',
        async purge(keys) {
          if (edge.isGone) throw new Error('connect ECONNREFUSED');
          told.push(keys);
        },
      },
    ],
    today: () => clock.day,
    now: () => clock.now,
    log: { error: () => logged.push('error'), info: () => logged.push('info') },
  });
  return { ...purge, told, logged, clock, edge };
}
