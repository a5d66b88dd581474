import { describe, expect, test } from '@jest/globals';
import type { MadeOf } from '#answers/made-of';
import { toCachedAnswer, variantIn } from '../../adapters/bytes/cached-answer';
import { createChanges } from '../../domain/changes';
import { answerMadeOf, momentAt } from '../../domain/made-of';
import { createContent } from '../content';
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

const PAGE = 'api::page.page';

function aCachedAnswer({ maxBytes = 1e6 } = {}) {
  const changes = createChanges();
  changes.learn(1, []);
  const watch = {
    known: 1 as number | null,
    asked: 0,
    peek: () => watch.known,
    isStill: (made: MadeOf) => changes.isStill(made, changes.known()),
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
    madeOf: answerMadeOf({ kind: 'cached', dependsOn: [PAGE] }, momentAt(1, now), []),
    headers: { 'content-type': 'application/json' },
    now,
  });
  const cache = createAnswerCache(createContent(watch), maxBytes);
  cache.set('/api/projects', answer);
  return { cache, watch, answer, learn };
}
