import { describe, expect, test } from '@jest/globals';
import { cleanCode, cleanLine, cleanText } from '../clean-text';

describe('cleanText', () => {
  test.each([
    ['keeps letters, marks and emoji', 'Ağ \u0301 გამარჯობა 👩‍🔬', 'Ağ \u0301 გამარჯობა 👩‍🔬'],
    ['makes every line break a newline', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
    ['drops control characters', 'a\u0000b\u0007c\u001Bd\u0085e\u007F', 'abcde'],
    ['makes a tab a space', 'a\tb', 'a b'],
    ['drops what turns the direction of the text after it', 'a\u202Eb\u202Cc', 'abc'],
    ['drops byte order marks and noncharacters', '\uFEFFa\uFFFEb\u{1FFFF}c', 'abc'],
    [
      'names the bullets that Word has private signs for',
      '\uF0B7 a\n\uF0A7\tb\n\uF076 c\n\uF0FC d',
      '• a\n▪ b\n❖ c\n✓ d',
    ],
    ['names the letters of Symbol in a line', 'a \uF0B3 5 \uF06Dm', 'a ≥ 5 μm'],
    ['names the arrow that Word makes of “-->”', 'a \uF0E0 b', 'a → b'],
    ['leaves private signs that nobody can name', 'a\uE000\uF8FFb', 'a\uE000\uF8FFb'],
    ['puts U+FFFD for half a character', 'a\uD800b\uDC00c', 'a\uFFFDb\uFFFDc'],
  ])('%s', (_title, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });
});

test('cleanLine is one line without blank ends', () => {
  expect(cleanLine('  a\n\n b\t ')).toBe('a b');
});

test.each([
  ['\treturn x;', '    return x;'],
  ['a\tb\n\t\tc', 'a   b\n        c'],
  ['ab\r\n\tcd', 'ab\n    cd'],
])('cleanCode has spaces as far as a tab goes: %j', (code, expected) => {
  expect(cleanCode(code)).toBe(expected);
});
