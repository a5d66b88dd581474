import { expect, test } from '@jest/globals';
import type { DeskTerm } from '#translation-desk/term';
import { termFinder } from '../term-finder';

const aTerm = (source: string, target: string): DeskTerm => ({
  source,
  target,
  note: '',
  forbidden: [],
  isOwn: false,
});
const ART = aTerm('Art', 'İncəsənət');
const ARMENIA = aTerm('Armenia', 'Ermənistan');

test.each([
  ['a name in whatever case', 'Rivers of ARMENIA', [ARMENIA]],
  ['a name before an apostrophe', 'Armenia’s rivers', [ARMENIA]],
  ['no part of a word', 'Armenian partners', []],
  ['each once', 'Art and art', [ART]],
])('a text has %s', (_title, text, expected) => {
  expect(termFinder([ART, ARMENIA, { ...ART }])(text)).toEqual(expected);
});

test('a term may hold signs that mean something in a pattern', () => {
  const term = aTerm('C++ (code)', 'C++');
  expect(termFinder([term])('Written in C++ (code).')).toEqual([term]);
});
