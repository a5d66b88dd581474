import { calendarDay } from '#domain/calendar-day';
import type { CachedAnswers } from '#answers/route-answers';
import type { NotedList } from '#answers/generation-cache';
import type { MadeOf } from '#answers/made-of';
import { typeKey, typeOf } from '#answers/made-of';

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

/** What the readings of an answer have said that it is made of. */
export interface Notes {
  keys: Iterable<string>;
  lists: readonly NotedList[];
}

/** What an answer was made of. `checkedAt` is the newest generation at which it was found to be the same still. */
export interface AnswerMadeOf extends MadeOf {
  day: string;
  checkedAt: number;
  /** Of the types that no key names as a whole. */
  lists: readonly NotedList[];
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
  notes: Notes,
): AnswerMadeOf {
  const own = new Set(notes.keys);
  const told = new Set([...[...own].map(typeOf), ...notes.lists.map(({ uid }) => uid)]);
  const types = dependsOn.filter((uid) => !noted.includes(uid) || !told.has(uid));
  const whole = new Set([...OF_EVERY_ANSWER, ...types, ...own]);
  // Where a type counts as a whole, neither its documents nor its lists need be asked one by one.
  const keys = [...whole].filter((key) => key === typeOf(key) || !whole.has(typeOf(key)));
  const lists = notes.lists.filter(({ uid }) => !whole.has(typeKey(uid)));
  return { keys, lists, generation, day, checkedAt: generation };
}

/** The keys for a cache in front, which can't tell a list that has changed from one that hasn't. */
export function edgeKeys({ keys, lists }: Pick<AnswerMadeOf, 'keys' | 'lists'>): string[] {
  const listed = new Set(lists.map(({ uid }) => typeKey(uid)));
  return [...keys.filter((key) => !listed.has(typeOf(key))), ...listed];
}
