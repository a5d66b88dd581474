import { z } from 'zod';
import { InvalidParameterError, UnknownLocaleError } from '#domain/errors/index';
import type { Locale } from '#domain/locale';
import { BULK_LIMIT, type BulkDownloadRequest } from '#info-sheet/panel';
import { SHEET_FORMAT_NAMES } from '#info-sheet/sheet-format';

const STATUSES = ['published', 'draft'] as const;

const schema = z.strictObject({
  documentIds: z.array(z.string().min(1).max(64)).min(1).max(BULK_LIMIT),
  locales: z.array(z.string()).min(1),
  format: z.enum(SHEET_FORMAT_NAMES),
  status: z.enum(STATUSES),
});

const EXPECTED: Record<string, readonly string[] | string> = {
  documentIds: `a list of 1 to ${BULK_LIMIT} documentIds`,
  locales: 'a list of locales',
  format: SHEET_FORMAT_NAMES,
  status: STATUSES,
};

/**
 * Reads the body of a bulk download, each project and locale once.
 * @throws InvalidParameterError or UnknownLocaleError, naming what is allowed
 */
export function parseBulkRequest(body: unknown, locales: readonly Locale[]): BulkDownloadRequest {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw toInvalidParameter(body, parsed.error);
  const unknown = parsed.data.locales.find((locale) => !locales.includes(locale));
  if (unknown !== undefined) throw new UnknownLocaleError({ locale: unknown, allowed: locales });
  return {
    ...parsed.data,
    documentIds: [...new Set(parsed.data.documentIds)],
    locales: [...new Set(parsed.data.locales)],
  };
}

function toInvalidParameter(body: unknown, { issues }: z.ZodError): Error {
  const parameter = String(issues[0]?.path[0] ?? 'body');
  const value = (body as Record<string, unknown> | null | undefined)?.[parameter];
  const expected = EXPECTED[parameter] ?? Object.keys(EXPECTED);
  return new InvalidParameterError({ parameter, value, expected });
}
