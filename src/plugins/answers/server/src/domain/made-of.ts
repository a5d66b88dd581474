import { calendarDay } from '#domain/calendar-day';
import type { CachedAnswers } from '#answers/route-answers';
import type { MadeOf } from '#answers/made-of';
import { typeOf } from '#answers/made-of';

/**
 * What the content is at a moment: its generation, and the day, because the computed status of a project changes at
 * midnight in Brussels though nobody writes anything.
 */
export interface Moment {
  generation: number;
  day: string;
}

export function momentAt(generation: number, asOf: Date): Moment {
  return { generation, day: calendarDay(asOf) };
}

/** What an answer was made of. `checkedAt` is the newest generation at which it was found to be the same still. */
export interface AnswerMadeOf extends MadeOf {
  day: string;
  checkedAt: number;
}

/** Types that every answer depends on, whatever it is of: which locales there are, and whether anybody may read it. */
export const OF_EVERY_ANSWER = [
  'plugin::i18n.locale',
  'plugin::users-permissions.permission',
  'plugin::users-permissions.role',
] as const;

/**
 * What an answer is made of that was computed after `moment`: all that its route depends on, and all that its readings
 * noted. Of the types that are `noted` the notes alone count, where there are any.
 */
export function answerMadeOf(
  { dependsOn, noted = [] }: CachedAnswers,
  { generation, day }: Moment,
  notes: Iterable<string>,
): AnswerMadeOf {
  const own = new Set(notes);
  const told = new Set([...own].map(typeOf));
  const types = dependsOn.filter((uid) => !noted.includes(uid) || !told.has(uid));
  const whole = new Set([...OF_EVERY_ANSWER, ...types, ...own]);
  // Where a type counts as a whole, its documents needn't be asked one by one.
  const keys = [...whole].filter((key) => key === typeOf(key) || !whole.has(typeOf(key)));
  return { keys, generation, day, checkedAt: generation };
}
