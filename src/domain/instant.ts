import { isCalendarDay } from './calendar-day';

/** RFC 3339, with seconds and their parts left out at will; a day alone is its first moment in UTC, as Strapi has it. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2}))?$/;

/** An instant that somebody wrote, as ISO 8601 in UTC with milliseconds; null where it is none. */
export function readInstant(text: string): string | null {
  // In a query string a plus sign that isn't encoded is a space.
  const [, day = '', time] = INSTANT.exec(text.replace(' ', '+')) ?? [];
  if (!isCalendarDay(day)) return null;
  const instant = new Date(time === undefined ? day : text.replace(' ', '+'));
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}
