import { describe, expect, test } from '@jest/globals';
import { cleanLine, cleanText } from '../clean-text';

describe('cleanText', () => {
  test.each([
    ['keeps letters, marks and emoji', 'Ağ \u0301 გამარჯობა 👩‍🔬', 'Ağ \u0301 გამარჯობა 👩‍🔬'],
    ['makes every line break a newline', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
    ['drops control characters', 'a\u0000b\u0007c\u001Bd\u0085e\u007F', 'abcde'],
    ['makes a tab a space', 'a\tb', 'a b'],
    ['drops what turns the direction of the text after it', 'a\u202Eb\u202Cc', 'abc'],
    ['drops byte order marks and noncharacters', '\uFEFFa\uFFFEb\u{1FFFF}c', 'abc'],
    ['puts U+FFFD for half a character', 'a\uD800b\uDC00c', 'a\uFFFDb\uFFFDc'],
  ])('%s', (_title, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });
});

test('cleanLine is one line without blank ends', () => {
  expect(cleanLine('  a\n\n b\t ')).toBe('a b');
});
