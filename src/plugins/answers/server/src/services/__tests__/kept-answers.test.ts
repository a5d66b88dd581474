import { describe, expect, test } from '@jest/globals';
import { keepAnswer, variantIn } from '../../adapters/bytes/kept-answer';
import { madeOf } from '../../domain/made-of';
import { createContent } from '../content';
import { createKeptAnswers } from '../kept-answers';

describe('what is ready to be sent', () => {
  test('is an answer of what the content is now', () => {
    const { kept, answer } = anAnswerKept();
    expect(kept.findReady('/api/projects', undefined)).toBe(answer.identity);
  });

  test('isn’t one of an earlier content', () => {
    const { kept, watch } = anAnswerKept();
    watch.known = '2';
    expect(kept.findReady('/api/projects', undefined)).toBeNull();
  });

  test('is nothing while the database has to be asked, and it isn’t asked for that', () => {
    const { kept, watch } = anAnswerKept();
    watch.known = null;
    expect(kept.findReady('/api/projects', undefined)).toBeNull();
    expect(watch.asked).toBe(0);
  });

  test('isn’t a coding that nobody has asked for yet', async () => {
    const { kept, answer } = anAnswerKept();
    expect(kept.findReady('/api/projects', 'br')).toBeNull();
    const variant = await variantIn(answer, 'br');
    expect(kept.findReady('/api/projects', 'br')).toBe(variant);
  });

  test('is nothing where nothing is kept', () => {
    const { kept } = anAnswerKept({ maxBytes: 0 });
    expect(kept.findReady('/api/projects', undefined)).toBeNull();
  });
});

function anAnswerKept({ maxBytes = 1e6 } = {}) {
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
  const answer = keepAnswer(Buffer.from('a'.repeat(2000)), {
    madeOf: madeOf('1', now),
    headers: { 'content-type': 'application/json' },
    now,
  });
  const kept = createKeptAnswers(createContent(watch), maxBytes);
  kept.keep('/api/projects', answer);
  return { kept, watch, answer };
}
