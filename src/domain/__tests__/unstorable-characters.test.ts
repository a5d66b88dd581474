import { expect, test } from '@jest/globals';
import { unstorableCharacters } from '../unstorable-characters';

test.each<[string, string, string[]]>([
  ['a text', 'Təmiz çaylar', []],
  ['a pair of surrogates: one character', 'A 😀', []],
  ['a null character, however often', 'a\0b\0', ['U+0000']],
  ['a high surrogate alone', 'a\ud83d b', ['U+D83D']],
  ['a low surrogate alone', '\ude00', ['U+DE00']],
  ['a pair the wrong way round', '\ude00\ud83d', ['U+DE00', 'U+D83D']],
  ['other controls, which both databases take', 'a\u0001\u000b', []],
])('finds what no database takes in %s', (_title, text, expected) => {
  expect(unstorableCharacters(text)).toEqual(expected);
});
