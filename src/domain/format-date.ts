import type { CalendarDay } from './calendar-day';

/** A day as info sheets print it in every language: `DD.MM.YYYY`. */
export function formatDate(day: CalendarDay): string {
  const [year, month, date] = day.split('-');
  return `${date}.${month}.${year}`;
}
