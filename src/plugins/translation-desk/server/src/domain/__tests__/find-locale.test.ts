import { expect, test } from '@jest/globals';
import { findLocale } from '../find-locale';

test.each<[string, string, string[], string | null]>([
  ['itself', 'az', ['az', 'be'], 'az'],
  ['itself in other letters', 'PT-br', ['pt', 'pt-BR'], 'pt-BR'],
  ['the locale of its language, though it names a region', 'az-AZ', ['az', 'be'], 'az'],
  ['the same, written as programs do', 'AZ_az', ['az', 'be'], 'az'],
  ['the locale of its language, though that names a region', 'pt', ['az', 'pt-BR'], 'pt-BR'],
  ['none where two have its language', 'pt-AO', ['pt-BR', 'pt-PT'], null],
  ['none that is written in another script', 'az-Cyrl', ['az'], null],
  ['none whose region writes in another script', 'zh-TW', ['zh'], null],
  ['none where nobody has its language', 'fr', ['az', 'be'], null],
  ['none where it is no language', 'Azerbaijani (Latin)', ['az'], null],
  ['none where it is empty', '', ['az'], null],
])('a language finds %s: %j', (_title, language, locales, expected) => {
  expect(findLocale(language, locales)).toBe(expected);
});
