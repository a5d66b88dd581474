import { z } from 'zod';
import { toBoundingBox } from '../bounding-box';

/** What the documentation says of a schema, to which any query is text. */
interface Documented {
  type: 'integer' | 'boolean';
  minimum?: number;
  maximum?: number;
  const?: number;
}

/** Longer than a sentence is no search. */
const MAX_SEARCH = 200;
const searchText = `a text of at most ${MAX_SEARCH} characters`;

export const SEARCH = z
  .string(searchText)
  .max(MAX_SEARCH, searchText)
  // PostgreSQL refuses U+0000 in any text.
  .refine((text) => !text.includes('\u0000'), searchText)
  .default('');

const YES: readonly string[] = ['true', '1'];
const NO: readonly string[] = ['false', '0'];

/** Yes or no as Strapi takes it in a query. */
export const FLAG = z
  .string('true or false')
  .refine((word) => YES.includes(word) || NO.includes(word), 'true or false')
  .transform((word) => YES.includes(word))
  .meta({ type: 'boolean' } satisfies Documented);

export const WITHOUT_LOCATION = FLAG.default(false);

const box = 'west,south,east,north in degrees, south not above north';

/** RFC 7946, section 5. */
export const BBOX = z
  .string(box)
  .refine((text) => toBoundingBox(text) !== null, box)
  .transform(toBoundingBox)
  .nullable()
  .default(null);

/** Of web maps: 0 is the world in one tile. */
export const ZOOM = wholeNumber(0, 24).nullable().default(null);

/** From `config/api.ts`. */
export interface PageLimits {
  defaultLimit: number;
  maxLimit: number;
  /** Whether a list is counted where nobody says. */
  withCount: boolean;
}

/** Far beyond any list, and still an offset that both databases can count to. */
const FAR = 1_000_000;

/** `pagination[…]`, by page or by start; a limit of -1 means all there are, and is null. */
export function paginationSchemas({ defaultLimit, maxLimit, withCount: isCounted }: PageLimits) {
  const size = wholeNumber(1, maxLimit);
  const all = z
    .literal('-1')
    .transform(() => null)
    .meta({ type: 'integer', const: -1 } satisfies Documented);
  const withCount = FLAG.default(isCounted);
  return {
    page: z
      .object({ page: wholeNumber(1, FAR).default(1), pageSize: size.default(defaultLimit), withCount })
      .prefault({}),
    start: z
      .object({
        start: wholeNumber(0, FAR).default(0),
        limit: z.union([all, size], expectedNumber(1, maxLimit)).default(defaultLimit),
        withCount,
      })
      .prefault({}),
  };
}

function wholeNumber(minimum: number, maximum: number) {
  const expected = expectedNumber(minimum, maximum);
  return z
    .string(expected)
    .refine((text) => /^\d{1,9}$/.test(text) && isWithin(Number(text), minimum, maximum), expected)
    .transform(Number)
    .meta({ type: 'integer', minimum, maximum } satisfies Documented);
}

function isWithin(number: number, minimum: number, maximum: number): boolean {
  return number >= minimum && number <= maximum;
}

export function expectedNumber(minimum: number, maximum: number): string {
  return `a whole number from ${minimum} to ${maximum}`;
}
