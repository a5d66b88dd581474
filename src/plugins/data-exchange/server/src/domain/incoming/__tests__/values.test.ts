import { describe, expect, test } from '@jest/globals';
import { readDay, shownOrder, type DayOrder } from '../values/read-day';
import { readDecimal, shownMark, type DecimalMark } from '../values/read-decimal';
import { serialDay } from '../xlsx/serial-day';

const LOCALES = ['en', 'az', 'be', 'hy', 'ka', 'ro', 'uk', 'ru'];

describe('a date', () => {
  test.each([
    ['2005-04-03', '2005-04-03'],
    ['2005/4/3', '2005-04-03'],
    ['2005-04-03T10:00:00Z', '2005-04-03'],
    ['03.04.2005', '2005-04-03'],
    ['3.4.2005', '2005-04-03'],
    ['03.04.2005 00:00:00', '2005-04-03'],
    ['03.04.2005 г.', '2005-04-03'],
    ['25/04/2020', '2020-04-25'],
    ['04/25/2020', '2020-04-25'],
    ['05/05/2020', '2020-05-05'],
    ['3 April 2005', '2005-04-03'],
    ['April 3rd, 2005', '2005-04-03'],
    ['3 Apr 2005', '2005-04-03'],
    ['3 aprel 2005', '2005-04-03'],
    ['3 красавіка 2005 г.', '2005-04-03'],
    ['3 ապրիլի 2005', '2005-04-03'],
    ['2005 թ. ապրիլի 3', '2005-04-03'],
    ['3 აპრილი, 2005', '2005-04-03'],
    ['3 aprilie 2005', '2005-04-03'],
    ['3 квітня 2005 р.', '2005-04-03'],
    ['3 апреля 2005 г.', '2005-04-03'],
    ['29 February 2004', '2004-02-29'],
  ])('%s is %s', (text, day) => {
    expect(readDay(text, LOCALES)).toEqual({ kind: 'day', day });
  });

  test.each<[string, string]>([
    ['30.02.2005', 'no-such-day'],
    ['2005-13-01', 'no-such-day'],
    ['29 February 2005', 'no-such-day'],
    ['13/13/2020', 'no-such-day'],
    ['spring 2005', 'not-a-day'],
    ['2005', 'not-a-day'],
    ['04.2005', 'not-a-day'],
    ['1.5', 'not-a-day'],
    ['', 'not-a-day'],
  ])('%s is %s', (text, kind) => {
    expect(readDay(text, LOCALES)).toEqual({ kind });
  });

  test.each<[string, readonly DayOrder[]]>([
    ['03.04.05', ['day-month-year', 'month-day-year', 'year-month-day']],
    ['03/04/2005', ['day-month-year', 'month-day-year']],
    ['25.04.20', ['day-month-year', 'year-month-day']],
  ])('%s could be another day in each of %j', (text, orders) => {
    expect(readDay(text, LOCALES)).toEqual({ kind: 'ambiguous', orders });
  });

  test.each<[string, DayOrder, string]>([
    ['03.04.05', 'day-month-year', '2005-04-03'],
    ['03.04.05', 'year-month-day', '2003-04-05'],
    ['03/04/2005', 'month-day-year', '2005-03-04'],
    ['01.02.99', 'day-month-year', '1999-02-01'],
  ])('%s is by %s %s', (text, order, day) => {
    expect(readDay(text, LOCALES, order)).toEqual({ kind: 'day', day });
  });

  test('shows the order of its column where it can be read in one alone', () => {
    expect(['25/04/2020', '04/25/2020', '03/04/2005', '03.04.2005'].map(shownOrder)).toEqual([
      'day-month-year',
      'month-day-year',
      null,
      null,
    ]);
  });
});

describe('a serial number', () => {
  test.each<[number, boolean, string | null]>([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, null],
    [61, false, '1900-03-01'],
    [45_777.75, false, '2025-04-30'],
    [0, true, '1904-01-01'],
    [44_315, true, '2025-04-30'],
    [0, false, null],
    [-1, true, null],
    [4_000_000, false, null],
  ])('%d, from 1904 %s, is %s', (serial, isFrom1904, day) => {
    expect(serialDay(serial, isFrom1904)).toBe(day);
  });
});

describe('a number', () => {
  test.each([
    ['1234', '1234'],
    ['1234.50', '1234.5'],
    ['1234,5', '1234.5'],
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['1 234 567,89', '1234567.89'],
    ['1\u00a0234', '1234'],
    ['1\u2009234,5', '1234.5'],
    ['1\u202f234.567', '1234.567'],
    ['1’234.50', '1234.5'],
    ['0,125', '0.125'],
    ['12,5', '12.5'],
    ['\u22125', '-5'],
    ['007', '7'],
  ])('%s is %s', (text, decimal) => {
    expect(readDecimal(text)).toEqual({ kind: 'decimal', text: decimal });
  });

  test.each(['1.234', '1,234', '12.345', '-999,000'])('%s is a thousand or a fraction', (text) => {
    expect(readDecimal(text)).toEqual({ kind: 'ambiguous' });
  });

  test.each<[string, DecimalMark, string]>([
    ['1.234', ',', '1234'],
    ['1.234', '.', '1.234'],
    ['1,234', ',', '1.234'],
    ['1.234.567', ',', '1234567'],
  ])('%s with the decimal mark %s is %s', (text, mark, decimal) => {
    expect(readDecimal(text, mark)).toEqual({ kind: 'decimal', text: decimal });
  });

  test.each(['abc', '1.2.3', '1,2,3', '12.34.567', '€ 5', '1e5', '', '1 23', '1,234,56'])(
    '%s is none',
    (text) => {
      expect(readDecimal(text)).toEqual({ kind: 'not-a-number' });
    },
  );

  test('shows its column’s mark where it can be read one way alone', () => {
    expect(['1,5', '1.234,5', '1.234.567', '1.234', '1234'].map(shownMark)).toEqual([
      ',',
      ',',
      ',',
      null,
      null,
    ]);
  });
});
