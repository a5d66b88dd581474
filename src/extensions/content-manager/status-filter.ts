import type { CalendarDay } from '#domain/calendar-day';
import type { ProjectStatus } from '#domain/project-status';

/** A filter of Strapi's query engine. */
export type Condition = Record<string, unknown>;

/** The status isn't stored: what it is computed from is asked for, as it stands on a day. */
export function toStatusFilter(status: ProjectStatus, today: CalendarDay): Condition {
  const notOverridden = { statusOverride: { $null: true } };
  switch (status) {
    case 'planned':
      return {
        $and: [notOverridden, { $or: [{ startDate: { $null: true } }, { startDate: { $gt: today } }] }],
      };
    case 'ongoing':
      return {
        $and: [
          notOverridden,
          { startDate: { $lte: today } },
          { $or: [{ endDate: { $null: true } }, { endDate: { $gte: today } }] },
        ],
      };
    case 'completed':
      return { $and: [notOverridden, { startDate: { $lte: today } }, { endDate: { $lt: today } }] };
    case 'suspended':
    case 'cancelled':
      return { statusOverride: { $eq: status } };
    default:
      return status satisfies never;
  }
}
