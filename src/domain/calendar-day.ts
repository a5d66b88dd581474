/** A day of the calendar as `YYYY-MM-DD`. */
export type CalendarDay = string;

/** Where the programme keeps its calendar. */
export const PROGRAMME_TIME_ZONE = 'Europe/Brussels';

/** The day that an instant falls on in a time zone. */
export function calendarDay(asOf: Date, timeZone: string = PROGRAMME_TIME_ZONE): CalendarDay {
  const second = Math.floor(asOf.getTime() / 1000);
  const cached = latest.get(timeZone);
  if (cached?.second === second) return cached.day;
  const day = formatDay(asOf, timeZone);
  latest.set(timeZone, { second, day });
  return day;
}

/** The day of the second that was asked about last: every answer asks, and days begin with whole seconds everywhere. */
const latest = new Map<string, { second: number; day: CalendarDay }>();

function formatDay(asOf: Date, timeZone: string): CalendarDay {
  const parts = formatterOf(timeZone).formatToParts(asOf);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Cached: making one takes a hundred times as long as using it. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const cached = formatters.get(timeZone);
  if (cached) return cached;
  const formatter = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formatters.set(timeZone, formatter);
  return formatter;
}

/** Whether a text is `YYYY-MM-DD` and a day that the calendar has: 30 February isn't. */
export function isCalendarDay(text: string): text is CalendarDay {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
