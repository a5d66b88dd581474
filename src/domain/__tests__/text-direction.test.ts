import { expect, test } from '@jest/globals';
import { textDirection } from '../text-direction';

test.each([
  ['en', 'ltr'],
  ['az', 'ltr'],
  ['hy', 'ltr'],
  ['ka', 'ltr'],
  ['uk', 'ltr'],
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['fa', 'rtl'],
  ['ur', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az-Cyrl', 'ltr'],
  ['ckb', 'rtl'],
  ['dv', 'rtl'],
  ['not a locale', 'ltr'],
])('%s is written %s', (locale, direction) => {
  expect(textDirection(locale)).toBe(direction);
});
