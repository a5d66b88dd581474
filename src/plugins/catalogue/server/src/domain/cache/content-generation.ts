import { calendarDay } from '#domain/calendar-day';

/**
 * What an answer was computed from: the number that every visible write raises, and the day, because the computed
 * status of a project changes at midnight in Brussels though nobody writes anything.
 */
export function contentGeneration(number: string, asOf: Date): string {
  return `${number} ${calendarDay(asOf)}`;
}
