import { z } from 'zod';
import { InvalidParameterError, UnknownLocaleError, UnknownParameterError } from '#domain/errors/index';
import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import type { InfoSheetQuery } from '#info-sheet/info-sheet';

const FALLBACKS = ['chain', 'none'] as const;
const STATUSES = ['published', 'draft'] as const;

/** The parameters of an info sheet, as they come in a query string. */
export const INFO_SHEET_PARAMETERS = {
  locale: z.string().default(DEFAULT_LOCALE),
  fallback: z.enum(FALLBACKS).default('chain'),
  status: z.enum(STATUSES).default('published'),
};

const EXPECTED: Record<keyof typeof INFO_SHEET_PARAMETERS, readonly string[] | string> = {
  locale: 'one locale',
  fallback: FALLBACKS,
  status: STATUSES,
};

/**
 * Reads the query of an info sheet.
 * @throws UnknownParameterError, InvalidParameterError or UnknownLocaleError, naming what is allowed
 */
export function parseInfoSheetQuery(
  query: Record<string, unknown>,
  locales: readonly Locale[],
): InfoSheetQuery {
  const allowed = Object.keys(INFO_SHEET_PARAMETERS);
  const unknown = Object.keys(query).find((name) => !allowed.includes(name));
  if (unknown !== undefined) throw new UnknownParameterError({ name: unknown, allowed });
  const parsed = z.object(INFO_SHEET_PARAMETERS).safeParse(query);
  if (!parsed.success) throw toInvalidParameter(query, parsed.error);
  if (!locales.includes(parsed.data.locale))
    throw new UnknownLocaleError({ locale: parsed.data.locale, allowed: locales });
  return parsed.data;
}

function toInvalidParameter(query: Record<string, unknown>, error: z.ZodError): Error {
  const parameter = String(error.issues[0]?.path[0]) as keyof typeof INFO_SHEET_PARAMETERS;
  return new InvalidParameterError({ parameter, value: query[parameter], expected: EXPECTED[parameter] });
}
