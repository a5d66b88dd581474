import { expect, test } from '@jest/globals';
import { occurringTerms } from '../occurring-terms';

const ART = { source: 'Art', target: 'İncəsənət' };
const ARMENIA = { source: 'Armenia', target: 'Ermənistan' };

test.each([
  ['a name in whatever case', 'Rivers of ARMENIA', [ARMENIA]],
  ['a name before an apostrophe', 'Armenia’s rivers', [ARMENIA]],
  ['no part of a word', 'Armenian partners', []],
  ['each once', 'Art and art', [ART]],
])('a text has %s', (_title, text, expected) => {
  expect(occurringTerms(text, [ART, ARMENIA, { ...ART }])).toEqual(expected);
});

test('a term may hold signs that mean something in a pattern', () => {
  const term = { source: 'C++ (code)', target: 'C++' };
  expect(occurringTerms('Written in C++ (code).', [term])).toEqual([term]);
});
