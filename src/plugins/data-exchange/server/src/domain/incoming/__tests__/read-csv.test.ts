import { describe, expect, test } from '@jest/globals';
import { findSeparator } from '../csv/find-separator';
import { readCsv } from '../csv/read-csv';
import { INCOMING_LIMITS } from '../limits';
import { showCell } from '../table';

function rowsOf(text: string) {
  const read = readCsv(text, INCOMING_LIMITS);
  if (read.kind === 'refused') throw new Error(read.problem.message);
  return read.sheets[0]?.rows.map(({ number, cells }) => [number, ...cells.map(showCell)]);
}

describe('separated values', () => {
  test.each([
    [
      'commas',
      'a,b\n1,2',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\r\n1,5;2',
      [
        [1, 'a', 'b'],
        [2, '1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\r1\t2',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    ['what Excel’s first line says', 'sep=;\na;b,c,d', [[1, 'a', 'b,c,d']]],
    ['a separator in quotes', '"a,b",c', [[1, 'a,b', 'c']]],
    ['a doubled mark', '"say ""yes""",c', [[1, 'say "yes"', 'c']]],
    [
      'a line break in a cell is one row',
      '"a\nb",c\nd,e',
      [
        [1, 'a\nb', 'c'],
        [2, 'd', 'e'],
      ],
    ],
    [
      'an empty line is a row of the spreadsheet',
      'a,b\n\nc,d',
      [
        [1, 'a', 'b'],
        [3, 'c', 'd'],
      ],
    ],
    ['an empty last cell', 'a,b,', [[1, 'a', 'b', '']]],
    ['no line end at the end', 'a,b', [[1, 'a', 'b']]],
    [
      'one column',
      'a\nb',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    ['a mark within an unquoted cell', 'a 5" pipe,b', [[1, 'a 5" pipe', 'b']]],
  ])('%s', (_name, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  test.each([
    ['a mark that never closes', 'a,b\n1,"2', 'open-quote', { row: 2, column: 'B' }],
    ['text behind a closing mark', 'a,b\n"1"2,3', 'text-after-quote', { row: 2, column: 'A' }],
  ])('%s is refused with its place', (_name, text, code, place) => {
    expect(readCsv(text, INCOMING_LIMITS)).toMatchObject({ kind: 'refused', problem: { code, place } });
  });

  test.each([
    ['columns', { columns: 2 }, 'a,b,c', 'too-many-columns'],
    ['rows', { rows: 1 }, 'a\nb', 'too-many-rows'],
    ['cells', { cells: 2 }, 'a,b\nc', 'too-many-cells'],
    ['characters', { characters: 3 }, 'ab,cd', 'too-much-text'],
    ['characters of a text', { textCharacters: 3 }, 'abcd', 'text-too-long'],
  ])('too many %s are refused', (_name, limits, text, code) => {
    expect(readCsv(text, { ...INCOMING_LIMITS, ...limits })).toMatchObject({ problem: { code } });
  });

  test('a million columns are refused in a moment', () => {
    const started = performance.now();
    expect(readCsv('a,'.repeat(1_000_000), INCOMING_LIMITS)).toMatchObject({
      problem: { code: 'too-many-columns' },
    });
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('a separator is the header’s, outside of quotes', () => {
    expect(findSeparator('"a,b,c";d\n1,2,3,4;5')).toBe(';');
  });
});
