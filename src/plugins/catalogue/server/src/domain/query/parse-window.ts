import { z } from 'zod';
import type { Window } from './catalogue-query';
import type { Problems } from './problems';
import { noteInvalid, noteUnknown } from './problems';
import { isRecord } from './raw';

/** From `config/api.ts`. */
export interface PageLimits {
  defaultLimit: number;
  maxLimit: number;
}

const PAGE = ['page', 'pageSize', 'withCount'];
const START = ['start', 'limit', 'withCount'];

/**
 * `pagination[page]` with `[pageSize]`, or `[start]` with `[limit]`. `[limit]=-1` asks for all there are
 * and is granted where `isLight` says that a row costs next to nothing.
 */
export function parseWindow(
  raw: unknown,
  { limits, isLight, problems }: { limits: PageLimits; isLight: boolean; problems: Problems },
): Window {
  const params = raw === undefined ? {} : raw;
  const fallback: Window = { kind: 'page', offset: 0, limit: limits.defaultLimit, withCount: true };
  if (!isRecord(params)) {
    noteInvalid(
      'pagination',
      raw,
      [...PAGE, ...START].map((key) => `pagination[${key}]`),
      problems,
    );
    return fallback;
  }
  const byStart = 'start' in params || 'limit' in params;
  noteUnknown(
    params,
    byStart ? START : 'page' in params || 'pageSize' in params ? PAGE : [...new Set([...PAGE, ...START])],
    problems,
    'pagination',
  );
  const read = (key: string, schema: z.ZodType<number>, otherwise: number, expected: string): number => {
    const value = params[key];
    if (value === undefined) return otherwise;
    const parsed = schema.safeParse(value);
    if (!parsed.success) noteInvalid(`pagination[${key}]`, value, expected, problems);
    return parsed.success ? parsed.data : otherwise;
  };
  const withCount = readBoolean(params.withCount, problems);
  const most = `a whole number from 1 to ${limits.maxLimit}`;
  const size = wholeNumber(1, limits.maxLimit);
  if (byStart) {
    if (isLight && params.limit === '-1')
      return {
        kind: 'start',
        offset: read('start', wholeNumber(0, FAR), 0, FROM_ZERO),
        limit: null,
        withCount,
      };
    return {
      kind: 'start',
      offset: read('start', wholeNumber(0, FAR), 0, FROM_ZERO),
      limit: read('limit', size, limits.defaultLimit, most),
      withCount,
    };
  }
  const pageSize = read('pageSize', size, limits.defaultLimit, most);
  const page = read('page', wholeNumber(1, FAR), 1, `a whole number from 1 to ${FAR}`);
  return { kind: 'page', offset: (page - 1) * pageSize, limit: pageSize, withCount };
}

/** Far beyond any list, and still an offset that both databases can count to. */
const FAR = 1_000_000;
const FROM_ZERO = `a whole number from 0 to ${FAR}`;

const numbers = new Map<string, z.ZodType<number>>();

/** Kept: making a schema takes far longer than checking with it. */
function wholeNumber(min: number, max: number): z.ZodType<number> {
  const key = `${min} ${max}`;
  const known = numbers.get(key);
  if (known) return known;
  const schema = z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));
  numbers.set(key, schema);
  return schema;
}

const BOOLEAN = z.enum(['true', 'false', '1', '0']);

function readBoolean(value: unknown, problems: Problems): boolean {
  if (value === undefined) return true;
  const parsed = BOOLEAN.safeParse(value);
  if (!parsed.success) noteInvalid('pagination[withCount]', value, ['true', 'false'], problems);
  return parsed.data !== 'false' && parsed.data !== '0';
}
