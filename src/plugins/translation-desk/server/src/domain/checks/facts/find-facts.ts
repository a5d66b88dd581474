import type { Locale } from '#domain/locale';
import { localeFacts, type LocaleFacts } from './locale-facts';
import { readNumber } from './read-number';
import { toWesternDigits } from './western-digits';

/** What a text says that no language changes. */
export interface Fact {
  /** As it stands in the text. */
  written: string;
  /** What it may mean; two that share a meaning are the same. */
  meanings: string[];
  /** Pieces that it would be if it were several: `2 150` may be two numbers side by side. */
  parts: string[];
}

export const FACT_KINDS = ['urls', 'emails', 'dates', 'numbers'] as const;
export type FactKind = (typeof FACT_KINDS)[number];
export type Facts = Record<FactKind, Fact[]>;

/** Punctuation at the end of an address is the sentence's. */
const URL = /\b(?:https?:\/\/|www\.)[^\s<>"«»“”„]*[^\s<>"«»“”„\p{P}]/giu;
/** Of lengths that there are (RFC 5321 §4.5.3.1): a word of any length is looked at once. */
const EMAIL =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{0,62}[\p{L}\d]){1,10}/gu;
/** `2014-01-31`, `31.01.2014`, `31/1/2014`. */
const DATE = /\b(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./](\d{1,2})[./](\d{4}))\b/g;
/** `03.2024`, `3/2024`. */
const MONTH = /(?<![\d.,/])(0?[1-9]|1[0-2])[./](\d{4})(?![\d.,/])/g;
/** `31 March 2024`, `31 մարտի, 2024`, `31 mart 2024-cü`. */
const DAY_IN_WORDS = /(?<!\d)(\d{1,2})\.?\s+(?:de\s+)?(\p{L}{3,})\.?,?\s+(\d{4})(?!\d)/giu;
/** `March 31, 2024`. */
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,})\s+(\d{1,2})(?:st|nd|rd|th)?,\s+(\d{4})(?!\d)/giu;
/** `March 2024`. */
const MONTH_IN_WORDS = /(?<!\p{L})(\p{L}{3,})\.?,?\s+(\d{4})(?!\d)/giu;
/** `9:30`, `09:30`, `9:30 pm`. */
const TIME = /(?<!\d)(\d{1,2}):(\d{2})(?!\d)(?:\s*([ap])\.?m\b\.?)?/giu;
/** A number with its groups of thousands, all separated alike, and decimals. */
const NUMBER = /\d{1,3}(?:([.,'’\u00a0\u202f ])\d{3})(?:\1\d{3})*(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/g;

export function findFacts(text: string, locale: Locale): Facts {
  const facts: Facts = { urls: [], emails: [], dates: [], numbers: [] };
  if (!/[\p{Nd}@]|:\/\/|www\./iu.test(text)) return facts;
  const language = localeFacts(locale);
  let left = toWesternDigits(text);
  /** Takes what a pattern finds out of the text, so that nothing is found twice. */
  const take = (kind: FactKind, pattern: RegExp, read: (found: string[]) => Partial<Fact> | null): void => {
    left = left.replace(pattern, (...found: (string | undefined)[]) => {
      const [written = ''] = found;
      const groups = found.filter((part) => typeof part === 'string' || part === undefined);
      const fact = read(groups.map((part) => part ?? ''));
      if (!fact) return written;
      facts[kind].push({ written: written.trim(), meanings: [], parts: [], ...fact });
      return ' ';
    });
  };
  take('urls', URL, ([url = '']) => ({ meanings: [url, withoutEnding(url, locale)] }));
  take('emails', EMAIL, ([email = '']) => ({
    meanings: [email, withoutEnding(email, locale)].map((address) => address.toLowerCase()),
  }));
  takeDates(take, language);
  take('numbers', TIME, ([, hour = '', minute = '', half = '']) => ({
    meanings: [toTime(hour, minute, half)],
  }));
  take('numbers', NUMBER, ([number = '']) => ({
    meanings: [...readNumber(number, language), ...readDottedTime(number)],
    parts: / /.test(number) ? number.split(' ').flatMap((part) => readNumber(part, language)) : [],
  }));
  return facts;
}

type Take = (kind: FactKind, pattern: RegExp, read: (found: string[]) => Partial<Fact> | null) => void;

function takeDates(take: Take, { months }: LocaleFacts): void {
  const read =
    (toMeaning: (found: string[], month: string) => string, wordAt: number) =>
    (found: string[]): Partial<Fact> | null => {
      const month = monthNamed(found[wordAt] ?? '', months);
      return month === undefined ? null : { meanings: [toMeaning(found, String(month))] };
    };
  take('dates', DATE, ([, ...parts]) => ({ meanings: [toDay(parts)] }));
  take(
    'dates',
    DAY_IN_WORDS,
    read(([, day = '', , year = ''], month) => toIso(year, month, day), 2),
  );
  take(
    'dates',
    MONTH_FIRST,
    read(([, , day = '', year = ''], month) => toIso(year, month, day), 1),
  );
  take('dates', MONTH, ([, month = '', year = '']) => ({ meanings: [toIso(year, month)] }));
  take(
    'dates',
    MONTH_IN_WORDS,
    read(([, , year = ''], month) => toIso(year, month), 1),
  );
}

/** A name of CLDR's, or one with an ending: `martın`, `мартом`. */
function monthNamed(word: string, months: ReadonlyMap<string, number>): number | undefined {
  const lower = word.toLowerCase();
  const exact = months.get(lower);
  if (exact !== undefined) return exact;
  const stem = [...months].find(
    ([name]) => name.length > 3 && lower.startsWith(name) && lower.length - name.length <= 4,
  );
  return stem?.[1];
}

/** Of the two ways to write a day before or behind its month, the one that there can be. */
function toDay([year = '', month = '', day = '', first = '', second = '', yearLast = '']: string[]): string {
  if (year !== '') return toIso(year, month, day);
  return Number(second) > 12 && Number(first) <= 12
    ? toIso(yearLast, first, second)
    : toIso(yearLast, second, first);
}

function toIso(year: string, month: string, day?: string): string {
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

function toTime(hour: string, minute: string, half: string): string {
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${hours}:${minute}`;
}

/** `9.30` may be half past nine. */
function readDottedTime(number: string): string[] {
  const [, hour = '', minute = ''] = /^(\d{1,2})\.([0-5]\d)$/.exec(number) ?? [];
  return hour !== '' && Number(hour) < 24 ? [toTime(hour, minute, '')] : [];
}

/** What Azerbaijani puts behind an address with a hyphen, as it does behind a name. */
const AZERBAIJANI_ENDING = /[-‑–'’](?:[ndy]?[aıəiuü]|[dl][aə](?:n|r|k[ıi])?|n?[ıiuü]n|d[ıiuü]r|l[aə])$/iu;
/** No address of ours ends in a hyphen and letters of another script. */
const OTHER_SCRIPT_ENDING = /[-‑–'’](?:(?!\p{Script=Latin})\p{L})+$/u;

function withoutEnding(address: string, locale: Locale): string {
  const bare = address.replace(OTHER_SCRIPT_ENDING, '');
  return locale.startsWith('az') ? bare.replace(AZERBAIJANI_ENDING, '') : bare;
}
