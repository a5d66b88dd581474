import { describe, expect, test } from '@jest/globals';
import { compareInLocale } from '../compare-in-locale';
import { isSlug } from '../slug';

describe('texts in the order of a locale', () => {
  test.each([
    ['az', ['Xaçmaz', 'Əli', 'Füzuli', 'Eldar'], ['Eldar', 'Əli', 'Füzuli', 'Xaçmaz']],
    ['uk', ['Ялта', 'Іва', 'Ґанок', 'Гора'], ['Гора', 'Ґанок', 'Іва', 'Ялта']],
    ['not a locale', ['b', 'a'], ['a', 'b']],
  ])('%s: %j becomes %j', (locale, texts, sorted) => {
    expect([...texts].sort(compareInLocale(locale))).toEqual(sorted);
  });

  test('texts that are null come last', () => {
    expect([null, 'b', null, 'a'].sort(compareInLocale('en'))).toEqual(['a', 'b', null, null]);
  });
});

test.each([
  ['twinning', true],
  ['twinning-2', true],
  ['2-twinning', true],
  ['Twinning', false],
  ['twinning-', false],
  ['-twinning', false],
  ['twin--ning', false],
  ['twin ning', false],
  ['tvinninq-ə', false],
  ['twinning\n', false],
  ['', false],
])('%j is a slug: %s', (text, is) => {
  expect(isSlug(text)).toBe(is);
});
