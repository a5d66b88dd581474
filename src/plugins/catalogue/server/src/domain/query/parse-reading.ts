import { z } from 'zod';
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
    fallback: parseWord('fallback', raw.fallback, FALLBACK, { otherwise: 'chain', problems }),
    status: parseWord('status', raw.status, STATUS, { otherwise: 'published', problems }),
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

const FALLBACK = z.enum(['chain', 'none']);
const STATUS = z.enum(['published', 'draft']);

/** One of a schema's words; `otherwise` where nothing is said, or nothing that can be read. */
function parseWord<Word>(
  name: string,
  raw: unknown,
  schema: z.ZodType<Word> & { options: readonly string[] },
  { otherwise, problems }: { otherwise: Word; problems: Problems },
): Word {
  if (raw === undefined) return otherwise;
  const parsed = schema.safeParse(raw);
  if (!parsed.success) noteInvalid(name, raw, schema.options, problems);
  return parsed.success ? parsed.data : otherwise;
}
