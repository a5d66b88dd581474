import { describe, expect, test } from '@jest/globals';
import { PROJECT_STATUSES } from '#domain/project-status';
import { readStatusFilter, toStatusFilter } from '../status-filter';

describe('the filter by computed status', () => {
  test.each(PROJECT_STATUSES)('is read back: %s', (status) => {
    const filter = toStatusFilter(status, '2026-11-27');
    expect(readStatusFilter(filter)?.status).toBe(status);
  });

  test('says for which day it was made, where it depends on one', () => {
    expect(readStatusFilter(toStatusFilter('ongoing', '2026-11-27'))?.day).toBe('2026-11-27');
    expect(readStatusFilter(toStatusFilter('suspended', '2026-11-27'))?.day).toBeNull();
  });

  test.each([
    ['another field', { title: { $contains: 'rivers' } }],
    ['a date alone', { startDate: { $lte: '2026-11-27' } }],
    ['an override that doesn’t exist', { $and: [{ statusOverride: { $eq: 'lost' } }] }],
    ['a day that doesn’t exist', toStatusFilter('ongoing', '2026-02-30')],
  ])('is not taken for %s', (_what, condition) => {
    expect(readStatusFilter(condition)).toBeNull();
  });
});
