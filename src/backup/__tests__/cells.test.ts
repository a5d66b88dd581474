import { describe, expect, test } from '@jest/globals';
import { rowReader, rowWriter } from '../cells';
import type { StoredTable } from '../stored-schema';

const table = (type: string): StoredTable => ({
  name: 't',
  columns: [{ name: 'cell', type }],
  indexes: [],
  foreignKeys: [],
});

describe('a cell is the same from both databases', () => {
  const instant = '2026-03-01T12:00:00.500Z';
  test.each<[string, unknown, unknown, unknown]>([
    ['boolean', 1, true, true],
    ['datetime', Date.parse(instant), new Date(instant), instant],
    ['decimal', 12.5, '12.50', '12.5'],
    ['decimal', 1200, '1200.00', '1200'],
    ['bigInteger', 7, '7', '7'],
    ['double', 1.5, 1.5, 1.5],
    ['date', '2026-03-01', '2026-03-01', '2026-03-01'],
    ['jsonb', '{"a":[1]}', '{"a": [1]}', { a: [1] }],
    ['json', '"text"', 'text', 'text'],
    ['string', 'ნ', 'ნ', 'ნ'],
    ['text', null, null, null],
  ])('%s', (type, sqlite, postgres, value) => {
    expect(rowReader(table(type), 'sqlite')({ cell: sqlite })).toEqual({ cell: value });
    expect(rowReader(table(type), 'postgres')({ cell: postgres })).toEqual({ cell: value });
  });
});

test.each<[string, unknown, unknown]>([
  ['jsonb', { a: [1] }, '{"a":[1]}'],
  ['datetime', '2026-03-01T12:00:00.500Z', new Date('2026-03-01T12:00:00.500Z')],
  ['string', 'ნ', 'ნ'],
  ['jsonb', null, null],
])('a %s is written as databases take it', (type, value, cell) => {
  expect(rowWriter(table(type))({ cell: value })).toEqual({ cell });
});
