import { describe, expect, test } from '@jest/globals';
import type { TranslationState } from '#translation-desk/unit';
import { toProgress, wordsToDo } from '../progress';
import { worstState } from '../translation-state';

describe('the state of a whole', () => {
  test.each<[string, (TranslationState | null)[], TranslationState | null]>([
    ['is the worst of its parts', ['current', 'outdated', 'needs-review'], 'outdated'],
    ['is incomplete before it is outdated', ['current', 'outdated', 'incomplete'], 'incomplete'],
    ['is missing as soon as one is', ['current', 'missing', 'outdated'], 'missing'],
    ['is current when all are', ['current', 'current'], 'current'],
    ['leaves out fields whose source has no text', [null, 'current'], 'current'],
    ['is none where nothing is to translate', [null], null],
  ])('%s', (_title, states, expected) => {
    expect(worstState(states)).toBe(expected);
  });
});

describe('progress', () => {
  const progress = toProgress([
    { state: 'current', words: 10 },
    { state: 'missing', words: 5 },
    { state: 'missing', words: 7, fields: 3 },
    { state: null, words: 0 },
  ]);

  test('sums up fields and words by state', () => {
    expect(progress).toEqual({
      current: { fields: 1, words: 10 },
      missing: { fields: 4, words: 12 },
      incomplete: { fields: 0, words: 0 },
      outdated: { fields: 0, words: 0 },
      'needs-review': { fields: 0, words: 0 },
    });
  });

  test('leaves to do whatever isn’t current', () => {
    expect(wordsToDo(progress)).toBe(12);
  });
});
