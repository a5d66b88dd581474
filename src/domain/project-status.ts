import type { CalendarDay } from './calendar-day';

export const STATUS_OVERRIDES = ['suspended', 'cancelled'] as const;
export type StatusOverride = (typeof STATUS_OVERRIDES)[number];

export const PROJECT_STATUSES = ['planned', 'ongoing', 'completed', ...STATUS_OVERRIDES] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

export interface ProjectDates {
  /** Null in a draft that has none yet. */
  startDate: CalendarDay | null;
  /** Null: open. */
  endDate: CalendarDay | null;
  statusOverride: StatusOverride | null;
}

/** The status of a project on a day: an override wins, and the first and the last day both count as ongoing. */
export function computeProjectStatus(
  { startDate, endDate, statusOverride }: ProjectDates,
  today: CalendarDay,
): ProjectStatus {
  if (statusOverride) return statusOverride;
  if (!startDate || today < startDate) return 'planned';
  return endDate && endDate < today ? 'completed' : 'ongoing';
}
