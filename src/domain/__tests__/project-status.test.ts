import { expect, test } from '@jest/globals';
import { computeProjectStatus } from '../project-status';
import type { ProjectDates } from '../project-status';

const dates = (overrides: Partial<ProjectDates> = {}): ProjectDates => ({
  startDate: '2020-01-01',
  endDate: '2020-12-31',
  statusOverride: null,
  ...overrides,
});

test.each([
  ['planned', 'the day before it starts', dates(), '2019-12-31'],
  ['ongoing', 'on its first day', dates(), '2020-01-01'],
  ['ongoing', 'on its last day', dates(), '2020-12-31'],
  ['completed', 'the day after its last day', dates(), '2021-01-01'],
  ['ongoing', 'long after the start with an open end', dates({ endDate: null }), '2099-01-01'],
  ['planned', 'before the start with an open end', dates({ endDate: null }), '2019-01-01'],
  ['planned', 'as long as a draft has no dates', dates({ startDate: null, endDate: null }), '2020-06-01'],
  ['suspended', 'while an editor has suspended it', dates({ statusOverride: 'suspended' }), '2020-06-01'],
  [
    'cancelled',
    'even after its end, when an editor has cancelled it',
    dates({ statusOverride: 'cancelled' }),
    '2021-06-01',
  ],
])('a project is %s %s', (status, _when, project, today) => {
  expect(computeProjectStatus(project, today)).toBe(status);
});
