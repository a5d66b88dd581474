import { expect, test } from '@jest/globals';
import { findDifferences, isLater, type Contained } from '../manifest';

test.each([
  ['0.2.0', '0.1.9', true],
  ['0.10.0', '0.9.0', true],
  ['1.0.0', '0.99.99', true],
  ['0.1.0', '0.1.0', false],
  ['0.1.9', '0.2.0', false],
])('whether %s is later than %s: %s', (one, other, is) => {
  expect(isLater(one, other)).toBe(is);
});

const aContent = (overrides: Partial<Contained> = {}): Contained => ({
  sequences: { projects: 4 },
  tables: { projects: { rows: 2, sha256: 'a' } },
  documents: { 'projects x en draft': 'b' },
  ...overrides,
});

test('the same content differs in nothing', () => {
  expect(findDifferences(aContent(), aContent())).toEqual([]);
});

test.each<[string, Partial<Contained>, string]>([
  ['a row', { tables: { projects: { rows: 1, sha256: 'c' } } }, 'table projects: 2 rows wanted, 1 found'],
  ['a document', { documents: { 'projects x en draft': 'c' } }, 'document projects x en draft'],
  ['a missing document', { documents: {} }, 'document projects x en draft'],
  ['the next number', { sequences: { projects: 5 } }, 'numbers of projects'],
])('a difference in %s is named', (_, changed, said) => {
  expect(findDifferences(aContent(), aContent(changed))).toEqual([said]);
});
