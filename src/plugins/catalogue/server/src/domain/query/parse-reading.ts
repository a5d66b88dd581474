import { UnknownLocaleError } from '#domain/errors/index';
import type { Locale } from '#domain/locale';
import type { ReadingQuery } from './catalogue-query';
import { FALLBACK, STATUS } from '#catalogue/reading';
import type { TypeOutline } from './parse-selection';
import { parseSelection } from './parse-selection';
import { parseWith } from './parse-with';
import type { Problems } from './problems';
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
    fallback: parseWith(FALLBACK, raw.fallback, { place: 'fallback', problems }),
    status: parseWith(STATUS, raw.status, { place: 'status', problems }),
    selection: parseSelection(raw, outline, { place: '', problems }),
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
