import type { Locale } from '#domain/locale';

/** How a language writes numbers and months, from CLDR's data as `Intl` has them. */
export interface LocaleFacts {
  decimal: string;
  /** Null where it separates thousands by space alone. */
  group: string | null;
  /** Name in lower case, in whatever form a date has it → month, from 1. */
  months: ReadonlyMap<string, number>;
}

const known = new Map<Locale, LocaleFacts>();

export function localeFacts(locale: Locale): LocaleFacts {
  const facts = known.get(locale) ?? buildFacts(locale);
  known.set(locale, facts);
  return facts;
}

function buildFacts(locale: Locale): LocaleFacts {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1_234_567.8);
  const partOf = (type: 'decimal' | 'group') => parts.find((part) => part.type === type)?.value;
  const group = partOf('group') ?? '';
  return {
    decimal: partOf('decimal') ?? '.',
    group: /^[.,]$/.test(group) ? group : null,
    months: new Map(
      Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
        namesOf(locale, month).map((name): [string, number] => [name, month]),
      ),
    ),
  };
}

/** As it stands alone and beside a day: `березень`, `березня`, `бер`. */
function namesOf(locale: Locale, month: number): string[] {
  const day = new Date(Date.UTC(2024, month - 1, 15));
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'long', day: 'numeric', year: 'numeric' },
    { month: 'short' },
    { month: 'short', day: 'numeric' },
  ];
  const names = forms.map((form) => {
    const parts = new Intl.DateTimeFormat(locale, {
      ...form,
      calendar: 'gregory',
      timeZone: 'UTC',
    }).formatToParts(day);
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  });
  return [...new Set(names.map((name) => name.toLocaleLowerCase(locale).replace(/\.$/, '')))].filter((name) =>
    /^\p{L}{3,}$/u.test(name),
  );
}
