import { isCalendarDay } from '../calendar-day';
import type { FieldIssue } from './field-issue';
import type { ProjectDraft } from './project-draft';

/** Dates are days of the calendar, and a project doesn't end before it starts. */
export function checkDates(project: ProjectDraft): FieldIssue[] {
  const issues = (['startDate', 'endDate'] as const).flatMap((field): FieldIssue[] => {
    const given = project[field];
    if (!given || isCalendarDay(toDay(given))) return [];
    const message = `“${given}” is no day of the calendar. Write it as YYYY-MM-DD.`;
    return [{ path: [field], code: 'invalid-date', message }];
  });
  const { startDate, endDate } = project;
  if (issues.length > 0 || !startDate || !endDate || toDay(endDate) >= toDay(startDate)) return issues;
  const message = `The end, ${toDay(endDate)}, is before the start, ${toDay(startDate)}. It may be the same day or later.`;
  return [{ path: ['endDate'], code: 'end-before-start', message }];
}

function toDay(given: string): string {
  return given.slice(0, 'YYYY-MM-DD'.length);
}
