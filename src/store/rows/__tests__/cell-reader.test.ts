import { describe, expect, test } from '@jest/globals';
import { cellReader } from '../cell-reader';

describe('a cell reader gives the same from both databases', () => {
  test.each([
    ['blocks from SQLite’s text', 'blocks', '[{"type":"paragraph"}]', [{ type: 'paragraph' }]],
    ['blocks from PostgreSQL’s jsonb', 'blocks', [{ type: 'paragraph' }], [{ type: 'paragraph' }]],
    ['a decimal from a float', 'decimal', 1234.5, '1234.50'],
    ['a decimal from a string', 'decimal', '1234.50', '1234.50'],
    ['a boolean from a number', 'boolean', 1, true],
    ['a boolean from a boolean', 'boolean', false, false],
    ['an instant from milliseconds', 'datetime', 0, '1970-01-01T00:00:00.000Z'],
    ['an instant from a Date', 'datetime', new Date(0), '1970-01-01T00:00:00.000Z'],
    ['a day as it is', 'date', '2014-01-01', '2014-01-01'],
    ['nothing as null', 'decimal', null, null],
  ])('%s', (_, type, cell, expected) => {
    expect(cellReader(type, 'text')(cell)).toEqual(expected);
  });
});
