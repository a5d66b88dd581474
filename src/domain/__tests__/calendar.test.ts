import { describe, expect, test } from '@jest/globals';
import { calendarDay, isCalendarDay } from '../calendar-day';
import { formatDate } from '../format-date';

describe('the day of an instant in Brussels', () => {
  test.each([
    ['2025-07-02T12:00:00Z', '2025-07-02', 'at noon'],
    ['2025-07-01T22:00:00Z', '2025-07-02', 'just after midnight in summer, two hours ahead'],
    ['2025-07-01T21:59:59Z', '2025-07-01', 'just before it'],
    ['2024-12-31T23:00:00Z', '2025-01-01', 'at the turn of the year, one hour ahead'],
    ['2024-02-29T10:00:00Z', '2024-02-29', 'on a leap day'],
  ])('%s is %s, %s', (instant, day) => {
    expect(calendarDay(new Date(instant))).toBe(day);
  });

  test('another time zone has its own', () => {
    expect(calendarDay(new Date('2025-07-01T21:00:00Z'), 'Asia/Baku')).toBe('2025-07-02');
  });
});

test.each([
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-13-01', false],
  ['2025-1-1', false],
  ['2025-01-01T00:00:00Z', false],
  ['', false],
])('%j is a calendar day: %s', (text, is) => {
  expect(isCalendarDay(text)).toBe(is);
});

test('a date is printed as day, month, year', () => {
  expect(formatDate('2025-07-02')).toBe('02.07.2025');
});
