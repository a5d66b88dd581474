import type { Window } from './catalogue-query';
import { LIGHT_FIELDS } from './light-selection';
import type { PageLimits } from './parameters';
import { expectedNumber, paginationSchemas } from './parameters';
import { parseWith } from './parse-with';
import type { Problems } from './problems';
import { noteInvalid, noteUnknown } from './problems';
import { isRecord } from '#domain/records';

const PAGE = ['page', 'pageSize', 'withCount'];
const START = ['start', 'limit', 'withCount'];
const BOTH = [...new Set([...PAGE, ...START])];

/**
 * `pagination[page]` with `[pageSize]`, or `[start]` with `[limit]`. `[limit]=-1` asks for all there are
 * and is granted where `isLight` says that a row costs next to nothing.
 */
export function parseWindow(
  raw: unknown,
  { limits, isLight, problems }: { limits: PageLimits; isLight: boolean; problems: Problems },
): Window {
  const params = isRecord(raw) ? raw : {};
  if (raw !== undefined && !isRecord(raw)) noteInvalid(PLACE, raw, placesOf(BOTH), problems);
  const { page, start } = schemasFor(limits);
  const at = { place: PLACE, problems };
  if ('start' in params || 'limit' in params) {
    noteUnknown(params, START, problems, PLACE);
    const { start: offset, limit, withCount } = parseWith(start, params, at);
    if (limit === null && !isLight) noteInvalid(`${PLACE}[limit]`, params.limit, lightOnly(limits), problems);
    return { kind: 'start', offset, limit, withCount };
  }
  noteUnknown(params, 'page' in params || 'pageSize' in params ? PAGE : BOTH, problems, PLACE);
  const { page: number, pageSize, withCount } = parseWith(page, params, at);
  return { kind: 'page', offset: (number - 1) * pageSize, limit: pageSize, withCount };
}

const PLACE = 'pagination';

function placesOf(keys: readonly string[]): string[] {
  return keys.map((key) => `${PLACE}[${key}]`);
}

function lightOnly({ maxLimit }: PageLimits): string {
  return `${expectedNumber(1, maxLimit)}; -1, for all, with fields out of ${LIGHT_FIELDS.join(', ')}`;
}

const schemas = new Map<string, ReturnType<typeof paginationSchemas>>();

/** Cached: making a schema takes far longer than checking with it. */
function schemasFor(limits: PageLimits): ReturnType<typeof paginationSchemas> {
  const key = JSON.stringify(limits);
  const cached = schemas.get(key) ?? paginationSchemas(limits);
  schemas.set(key, cached);
  return cached;
}
