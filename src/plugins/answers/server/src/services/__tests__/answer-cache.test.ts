import { describe, expect, test } from '@jest/globals';
import type { MadeOf } from '#answers/made-of';
import { toCachedAnswer, variantIn } from '../../adapters/bytes/cached-answer';
import { createChanges } from '../../domain/changes';
import { answerMadeOf, momentAt } from '../../domain/made-of';
import { createContent } from '../content';
import type { AnswerCache } from '../answer-cache';
import { createAnswerCache } from '../answer-cache';

describe('what is ready to be sent', () => {
  test('is an answer of what the content is now', () => {
    const { cache, answer } = aCachedAnswer();
    expect(cache.findReady('/api/projects', undefined)).toBe(answer.identity);
  });

  test('isn’t one of a type that has changed since', () => {
    const { cache, learn } = aCachedAnswer();
    learn(2, PAGE);
    expect(cache.findReady('/api/projects', undefined)).toBeNull();
  });

  test('is still an answer of a type that hasn’t changed when another has', () => {
    const { cache, answer, learn } = aCachedAnswer();
    learn(2, 'api::other.other');
    expect(cache.findReady('/api/projects', undefined)).toBe(answer.identity);
    learn(3, PAGE);
    expect(cache.findReady('/api/projects', undefined)).toBeNull();
  });

  test('isn’t one of yesterday', () => {
    const { cache, answer } = aCachedAnswer();
    answer.madeOf.day = '2001-01-01';
    expect(cache.findReady('/api/projects', undefined)).toBeNull();
  });

  test('is nothing while the database has to be asked, and it isn’t asked for that', () => {
    const { cache, watch } = aCachedAnswer();
    watch.known = null;
    expect(cache.findReady('/api/projects', undefined)).toBeNull();
    expect(watch.asked).toBe(0);
  });

  test('isn’t a coding that nobody has asked for yet', async () => {
    const { cache, answer } = aCachedAnswer();
    expect(cache.findReady('/api/projects', 'br')).toBeNull();
    const variant = await variantIn(answer, 'br');
    expect(cache.findReady('/api/projects', 'br')).toBe(variant);
  });

  test('is nothing where nothing is cached', () => {
    const { cache } = aCachedAnswer({ maxBytes: 0 });
    expect(cache.findReady('/api/projects', undefined)).toBeNull();
  });
});

describe('what is asked for once', () => {
  test('pushes out nothing that is asked for often, and no more is cached than may be', () => {
    const maxBytes = 2e6;
    const cache = createAnswerCache({ isStill: () => true }, maxBytes);
    const { hits, asked } = { hits: [] as boolean[], asked: 100_000 };
    for (let turn = 0; turn < asked; turn += 1) {
      ask(cache, `/api/projects?_q=${turn}`);
      // One in ten is of fifty that everybody asks for.
      if (turn % 10 === 0) hits.push(ask(cache, `/api/projects/${(turn / 10) % 50}`));
    }
    const share = hits.filter(Boolean).length / hits.length;
    expect(share).toBeGreaterThan(0.99);
    expect(cache.size()).toBeLessThanOrEqual(maxBytes);
  });

  test('is cached while there is room, and gives way to what is asked for more often', () => {
    const cache = createAnswerCache({ isStill: () => true }, 1e5);
    for (let turn = 0; turn < 10; turn += 1) ask(cache, `/api/once/${turn}`);
    expect(ask(cache, '/api/once/0')).toBe(true);
    const often = () => ask(cache, '/api/often');
    expect([often(), often(), often()]).toEqual([false, false, true]);
  });
});

/** Asks for an answer of 10,000 bytes and caches it where it wasn't; says whether it was. */
function ask(cache: AnswerCache, key: string): boolean {
  if (cache.findReady(key, undefined)) return true;
  const made = answerMadeOf({ kind: 'cached', dependsOn: [] }, momentAt(1, NOW), { keys: [], lists: [] });
  cache.set(key, toCachedAnswer(BYTES, { madeOf: made, headers: {}, now: NOW }));
  return false;
}

const NOW = new Date();
const BYTES = Buffer.from('a'.repeat(10_000));

const PAGE = 'api::page.page';

function aCachedAnswer({ maxBytes = 1e6 } = {}) {
  const changes = createChanges();
  changes.learn(1, []);
  const watch = {
    known: 1 as number | null,
    asked: 0,
    peek: () => watch.known,
    isStill: (made: MadeOf) => changes.isStill(made, changes.known()),
    lastRead: () => null,
    current: async () => {
      watch.asked += 1;
      throw new Error('The database is away.');
    },
  };
  const learn = (generation: number, key: string) => {
    changes.learn(generation, [{ key, generation }]);
    watch.known = generation;
  };
  const now = new Date();
  const answer = toCachedAnswer(Buffer.from('a'.repeat(2000)), {
    madeOf: answerMadeOf({ kind: 'cached', dependsOn: [PAGE] }, momentAt(1, now), { keys: [], lists: [] }),
    headers: { 'content-type': 'application/json' },
    now,
  });
  const cache = createAnswerCache(createContent(watch), maxBytes);
  cache.set('/api/projects', answer);
  return { cache, watch, answer, learn };
}
