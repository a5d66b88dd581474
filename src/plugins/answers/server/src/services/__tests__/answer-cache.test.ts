import { describe, expect, test } from '@jest/globals';
import { toCachedAnswer, variantIn } from '../../adapters/bytes/cached-answer';
import { madeOf } from '../../domain/made-of';
import { createContent } from '../content';
import { createAnswerCache } from '../answer-cache';

describe('what is ready to be sent', () => {
  test('is an answer of what the content is now', () => {
    const { cache, answer } = aCachedAnswer();
    expect(cache.findReady('/api/projects', undefined)).toBe(answer.identity);
  });

  test('isn’t one of an earlier content', () => {
    const { cache, watch } = aCachedAnswer();
    watch.known = '2';
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

function aCachedAnswer({ maxBytes = 1e6 } = {}) {
  const watch = {
    known: '1' as string | null,
    asked: 0,
    peek: () => watch.known,
    current: async () => {
      watch.asked += 1;
      throw new Error('The database is away.');
    },
  };
  const now = new Date();
  const answer = toCachedAnswer(Buffer.from('a'.repeat(2000)), {
    madeOf: madeOf('1', now),
    headers: { 'content-type': 'application/json' },
    now,
  });
  const cache = createAnswerCache(createContent(watch), maxBytes);
  cache.set('/api/projects', answer);
  return { cache, watch, answer };
}
