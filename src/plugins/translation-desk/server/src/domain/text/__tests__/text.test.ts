import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { countWords } from '../count-words';
import { diffWords } from '#domain/diff-words';
import { normaliseText, sourceKey, textFingerprint } from '../normalise';
import { similarity, similarityBound } from '../similarity';

describe('texts are compared', () => {
  test.each([
    ['without regard to white space', 'one  two\u00a0three\n', 'one two three', true],
    ['without regard to Unicode’s ways of writing a letter', 'cafe\u0301', 'café', true],
    ['with regard to letter case', 'Twinning', 'twinning', false],
    ['with regard to punctuation', 'Twinning.', 'Twinning', false],
  ])('%s', (_title, one, other, same) => {
    expect(normaliseText(one) === normaliseText(other)).toBe(same);
    expect(textFingerprint(one) === textFingerprint(other)).toBe(same);
  });

  test('with regard to what their codes stand for', () => {
    const to = (url: string): string => sourceKey({ text: '<1>x</1>', codes: { 1: { kind: 'link', url } } });
    expect(to('https://a.eu')).not.toBe(to('https://b.eu'));
  });

  test('without regard to the order a database gives the marks in', () => {
    expect(sourceKey({ text: 'x', codes: { 1: { kind: 'marks', marks: ['bold', 'italic'] } } })).toBe(
      sourceKey({ text: 'x', codes: { 1: { kind: 'marks', marks: ['italic', 'bold'] } } }),
    );
  });
});

describe('words are counted', () => {
  test.each([
    ['without punctuation', 'One, two – three.', 'en', 3],
    ['without codes', 'See <1>the call</1><2/>now', 'en', 4],
    ['in every script', 'Ծրագիրը մեկնարկեց։', 'hy', 2],
    ['in a locale that Node doesn’t know', 'one two', 'zz-invented', 2],
  ])('%s', (_title, text, locale, words) => {
    expect(countWords(text, locale)).toBe(words);
  });
});

describe('the difference of two texts', () => {
  test('gives both of them', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (before, after) => {
        const changes = diffWords(before, after);
        const without = (kind: string): string =>
          changes
            .filter((change) => change.kind !== kind)
            .map((change) => change.text)
            .join('');
        expect(without('removed')).toBe(after);
        expect(without('added')).toBe(before);
      }),
    );
  });
});

describe('similarity', () => {
  test('lies between 0 and 1, is the same both ways and never above its bound', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (one, other) => {
        const score = similarity(one, other);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(similarity(other, one)).toBeCloseTo(score);
        expect(similarityBound(one.length, other.length)).toBeGreaterThanOrEqual(score - 1e-9);
      }),
    );
  });

  test('is 1 for equal texts', () => {
    expect(similarity('Twinning', 'Twinning')).toBe(1);
  });
});
