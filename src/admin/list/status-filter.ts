import { isCalendarDay, type CalendarDay } from '#domain/calendar-day';
import { PROJECT_STATUSES, type ProjectStatus } from '#domain/project-status';

/** A condition as the content manager's address has it, where every value is text. */
export type Condition = Record<string, unknown>;

/** The status isn't stored: what it is computed from is asked for, as it stands on a day. */
export function toStatusFilter(status: ProjectStatus, today: CalendarDay): Condition {
  const notOverridden = { statusOverride: { $null: 'true' } };
  switch (status) {
    case 'planned':
      return {
        $and: [notOverridden, { $or: [{ startDate: { $null: 'true' } }, { startDate: { $gt: today } }] }],
      };
    case 'ongoing':
      return {
        $and: [
          notOverridden,
          { startDate: { $lte: today } },
          { $or: [{ endDate: { $null: 'true' } }, { endDate: { $gte: today } }] },
        ],
      };
    case 'completed':
      return { $and: [notOverridden, { startDate: { $lte: today } }, { endDate: { $lt: today } }] };
    case 'suspended':
    case 'cancelled':
      return { $and: [{ statusOverride: { $eq: status } }] };
    default:
      return status satisfies never;
  }
}

/** The status that a condition asks for, and the day it was made for; null: it asks for something else. */
export function readStatusFilter(
  condition: Condition,
): { status: ProjectStatus; day: CalendarDay | null } | null {
  const text = JSON.stringify(condition);
  const day = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? null;
  if (day !== null && !isCalendarDay(day)) return null;
  const status = PROJECT_STATUSES.find((each) => JSON.stringify(toStatusFilter(each, day ?? '')) === text);
  return status ? { status, day } : null;
}
