import { describe, expect, test } from '@jest/globals';
import { readInstant } from '../instant';

describe('readInstant', () => {
  test.each([
    ['2026-03-01T12:00:00Z', '2026-03-01T12:00:00.000Z'],
    ['2026-03-01T12:00:00.5Z', '2026-03-01T12:00:00.500Z'],
    ['2026-03-01T12:00+04:00', '2026-03-01T08:00:00.000Z'],
    ['2026-03-01T12:00:00 04:00', '2026-03-01T08:00:00.000Z'],
    ['2026-03-01', '2026-03-01T00:00:00.000Z'],
    ['2026-02-30', null],
    ['2026-02-30T12:00:00Z', null],
    ['2026-03-01T25:00:00Z', null],
    ['2026-03-01T12:00:00', null],
    ['yesterday', null],
    ['', null],
  ])('%s is %s', (text, instant) => {
    expect(readInstant(text)).toBe(instant);
  });
});
