import { isCalendarDay, type CalendarDay } from '#domain/calendar-day';
import type { Locale } from '#domain/locale';
import { monthOf } from './month-names';

/** Which of three numbers is what. */
export const DAY_ORDERS = ['day-month-year', 'month-day-year', 'year-month-day'] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

export type ReadDay =
  | { kind: 'day'; day: CalendarDay }
  /** It is a day in any of these orders, another one in each. */
  | { kind: 'ambiguous'; orders: readonly DayOrder[] }
  | { kind: 'no-such-day' }
  | { kind: 'not-a-day' };

/**
 * A date as people write it: in numbers, or with the month's name in one of the languages. `order` is what a person said
 * of the column, or its other dates show; without it a date that could be two days is neither.
 */
export function readDay(text: string, locales: readonly Locale[], order: DayOrder | null = null): ReadDay {
  const plain = withoutTime(text.normalize('NFKC').replace(/\s+/g, ' ').trim());
  return readNumbers(plain, order) ?? readWords(plain, locales) ?? { kind: 'not-a-day' };
}

/** The order that a date alone shows: 25.04.2020 has no 25th month. */
export function shownOrder(text: string): DayOrder | null {
  const numbers = splitNumbers(withoutTime(text.trim()));
  if (!numbers || numbers.isSaid) return null;
  const orders = ordersOf(numbers);
  return orders.length === 1 ? (orders[0] ?? null) : null;
}

function withoutTime(text: string): string {
  return text.replace(/[T ,]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([AP]M|Z|[+-]\d{2}:?\d{2})?$/i, '');
}

interface Numbers {
  parts: [string, string, string];
  /** Nobody writes it in another order: the year first (ISO 8601), or whole years behind points, as in all our languages. */
  isSaid: boolean;
}

function splitNumbers(text: string): Numbers | null {
  const match = /^(\d{1,4})([./-]) ?(\d{1,2})\2 ?(\d{1,4})(?: ?(?:г|р|թ|წ)?\.?)?$/.exec(text);
  const [, first, separator, second, third] = match ?? [];
  if (!first || !second || !third) return null;
  if (first.length > 2 && third.length > 2) return null;
  const isYearFirst = first.length === 4;
  return { parts: [first, second, third], isSaid: isYearFirst || (separator === '.' && third.length === 4) };
}

function readNumbers(text: string, order: DayOrder | null): ReadDay | null {
  const numbers = splitNumbers(text);
  if (!numbers) return null;
  if (numbers.isSaid)
    return dayIn(numbers.parts, numbers.parts[0].length === 4 ? 'year-month-day' : 'day-month-year');
  const orders = ordersOf(numbers);
  if (orders.length === 0) return { kind: 'no-such-day' };
  if (order !== null) return orders.includes(order) ? dayIn(numbers.parts, order) : { kind: 'no-such-day' };
  const days = new Set(orders.map((each) => JSON.stringify(dayIn(numbers.parts, each))));
  const [only] = orders;
  if (days.size === 1 && only && numbers.parts[2].length === 4) return dayIn(numbers.parts, only);
  return orders.length === 1 && only ? dayIn(numbers.parts, only) : { kind: 'ambiguous', orders };
}

/** Orders in which the numbers are a day of the calendar. A whole year says by itself where it stands. */
function ordersOf({ parts }: Numbers): DayOrder[] {
  return DAY_ORDERS.filter((order) => {
    if (parts[0].length > 2 && order !== 'year-month-day') return false;
    if (parts[2].length > 2 && order === 'year-month-day') return false;
    return dayIn(parts, order).kind === 'day';
  });
}

function dayIn([first, second, third]: Numbers['parts'], order: DayOrder): ReadDay {
  switch (order) {
    case 'day-month-year':
      return toDay(third, second, first);
    case 'month-day-year':
      return toDay(third, first, second);
    case 'year-month-day':
      return toDay(first, second, third);
    default:
      return order satisfies never;
  }
}

function toDay(year: string, month: string | number, date: string): ReadDay {
  if (year.length !== 4 && year.length !== 2) return { kind: 'not-a-day' };
  const day = [fullYear(year), String(month).padStart(2, '0'), date.padStart(2, '0')].join('-');
  return isCalendarDay(day) ? { kind: 'day', day } : { kind: 'no-such-day' };
}

/** As POSIX has it: 69 to 99 are of the last century. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 69 ? `20${year}` : `19${year}`;
}

/** `3 April 2005`, `April 3, 2005`, `3 апреля 2005 г.`, `2005 թ. ապրիլի 3`, `3 aprel 2005-ci il`. */
function readWords(text: string, locales: readonly Locale[]): ReadDay | null {
  const words = text
    .replace(/(\d)(st|nd|rd|th)\b/gi, '$1')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const numbers = words.flatMap((word) => /^(\d{1,4})(?:[.-]?\p{L}{0,4}\.?)?$/u.exec(word)?.[1] ?? []);
  const months = words.flatMap((word) => monthOf(word, locales) ?? []);
  const years = numbers.filter((number) => number.length === 4);
  const dates = numbers.filter((number) => number.length <= 2);
  const [[month], [year], [date]] = [months, years, dates];
  const isWhole = months.length === 1 && years.length === 1 && dates.length === 1 && words.length <= 5;
  return isWhole && month && year && date ? toDay(year, month, date) : null;
}
