import { UnknownLocaleError } from '../../../../../../domain/errors';
import type { Locale } from '../../../../../../domain/locale';
import type { ReadingQuery } from './catalogue-query';
import type { TypeOutline } from './parse-selection';
import { parseSelection } from './parse-selection';
import type { Problems } from './problems';
import { noteInvalid } from './problems';
import type { RawParams } from './raw';

/** The parameters that every reading takes. */
export const READING_PARAMETERS = ['locale', 'fallback', 'status', 'fields', 'populate'] as const;

export interface LocaleChoice {
  locales: readonly Locale[];
  defaultLocale: Locale;
}

/** How content is asked for: the locale, what to do without a text, drafts or not, and which fields. */
export function parseReading(
  raw: RawParams,
  { outline, locales, defaultLocale, problems }: LocaleChoice & { outline: TypeOutline; problems: Problems },
): ReadingQuery {
  return {
    locale: parseLocale(raw.locale, { locales, defaultLocale }, problems),
    fallback: parseWord('fallback', raw.fallback, ['chain', 'none'], problems),
    status: parseWord('status', raw.status, ['published', 'draft'], problems),
    selection: parseSelection(raw, outline, problems),
  };
}

function parseLocale(raw: unknown, { locales, defaultLocale }: LocaleChoice, problems: Problems): Locale {
  if (raw === undefined) return defaultLocale;
  if (typeof raw === 'string' && locales.includes(raw)) return raw;
  problems.push(
    new UnknownLocaleError({ locale: typeof raw === 'string' ? raw : JSON.stringify(raw), allowed: locales }),
  );
  return defaultLocale;
}

/** One of a few words; the first is what is meant where nothing is said. */
function parseWord<Word extends string>(
  name: string,
  raw: unknown,
  words: readonly [Word, ...Word[]],
  problems: Problems,
): Word {
  if (raw === undefined) return words[0];
  const known = words.find((word) => word === raw);
  if (known === undefined) noteInvalid(name, raw, words, problems);
  return known ?? words[0];
}
