import type { CalendarDay } from '#domain/calendar-day';

/** What falls to a part of a project's time; `value` is a decimal. */
export interface PeriodBudget {
  start: CalendarDay;
  end: CalendarDay;
  value: string;
}

/**
 * An amount by calendar years, as many days as each has of the project: IATI has no budget of more than a year (rule 7.5.3). The
 * parts sum to exactly the amount. Without an end there are none.
 */
export function yearlyBudgets(
  amount: string,
  { start, end }: { start: CalendarDay; end: CalendarDay | null },
): PeriodBudget[] {
  if (end === null || end <= start) return [];
  const years = calendarYears(start, end).filter((period) => period.days > 1);
  const total = BigInt(amount.replace('.', ''));
  const days = BigInt(years.reduce((sum, period) => sum + period.days, 0));
  const shares = years.map((period) => (total * BigInt(period.days)) / days);
  const left = total - shares.reduce((sum, share) => sum + share, 0n);
  return years.map((period, at) => ({
    start: period.start,
    end: period.end,
    value: toDecimal((shares[at] ?? 0n) + (at === years.length - 1 ? left : 0n)),
  }));
}

/** A year with one day alone has no period of its own: one has to begin before it ends. */
function calendarYears(start: CalendarDay, end: CalendarDay) {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const year = String(first + at).padStart(4, '0');
    const from = at === 0 ? start : `${year}-01-01`;
    const to = first + at === last ? end : `${year}-12-31`;
    return { start: from, end: to, days: (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1 };
  });
}

function toDecimal(cents: bigint): string {
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
