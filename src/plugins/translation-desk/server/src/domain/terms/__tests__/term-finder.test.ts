import { expect, test } from '@jest/globals';
import { termFinder } from '../term-finder';

const ART = { source: 'Art', target: 'İncəsənət' };
const ARMENIA = { source: 'Armenia', target: 'Ermənistan' };

test.each([
  ['a name in whatever case', 'Rivers of ARMENIA', [ARMENIA]],
  ['a name before an apostrophe', 'Armenia’s rivers', [ARMENIA]],
  ['no part of a word', 'Armenian partners', []],
  ['each once', 'Art and art', [ART]],
])('a text has %s', (_title, text, expected) => {
  expect(termFinder([ART, ARMENIA, { ...ART }])(text)).toEqual(expected);
});

test('a term may hold signs that mean something in a pattern', () => {
  const term = { source: 'C++ (code)', target: 'C++' };
  expect(termFinder([term])('Written in C++ (code).')).toEqual([term]);
});
