import { calendarDay } from '#domain/calendar-day';

/**
 * What an answer was made of: the number that every visible write raises, and the day, because the computed status of a
 * project changes at midnight in Brussels though nobody writes anything. Who caches answers compares two of these and
 * looks into none: finer keys, such as those of the documents that an answer holds, would be known here and in
 * `services/content.ts` alone.
 */
export type MadeOf = string;

export function madeOf(generation: string, asOf: Date): MadeOf {
  return `${generation} ${calendarDay(asOf)}`;
}
