import type { SortKey } from './catalogue-query';
import type { Problems } from './problems';
import { noteInvalid } from './problems';
import { isRecord } from '#domain/records';
import { toList, toStrings } from './raw';

/** `sort=title:asc,startDate:desc`, as a list, or as Strapi's object `sort[title]=asc`; by fields out of `allowed`. */
export function parseSort<Field extends string>(
  raw: unknown,
  allowed: readonly Field[],
  problems: Problems,
): SortKey<Field>[] {
  if (raw === undefined) return [];
  const expected = allowed.flatMap((field) => [`${field}:asc`, `${field}:desc`]);
  const keys = toKeys(raw);
  if (!keys) noteInvalid('sort', raw, expected, problems);
  const sorts = (keys ?? []).flatMap((key) => {
    const parsed = parseKey(key, allowed);
    if (!parsed) noteInvalid('sort', key, expected, problems);
    return parsed ? [parsed] : [];
  });
  const fields = sorts.map(({ field }) => field);
  // A second time it would say nothing, and thousands of times break the database's limits.
  const twice = fields.find((field, position) => fields.indexOf(field) !== position);
  if (twice) noteInvalid('sort', twice, 'each field once', problems);
  return sorts;
}

function parseKey<Field extends string>(key: string, allowed: readonly Field[]): SortKey<Field> | null {
  const [name, direction = 'asc', ...rest] = key.split(':').map((part) => part.trim());
  const field = allowed.find((each) => each === name);
  const order = direction.toLowerCase();
  return field && (order === 'asc' || order === 'desc') && rest.length === 0
    ? { field, direction: order }
    : null;
}

/** Each key as `field:direction`, whichever way it is written. Null: none of them. */
function toKeys(raw: unknown): string[] | null {
  const strings = toStrings(raw);
  if (strings) return strings;
  const list = toList(raw);
  if (list) return flatten(list.map(toKeys));
  return isRecord(raw) ? flatten(Object.entries(raw).map(toKey)) : null;
}

function toKey([name, direction]: [string, unknown]): string[] | null {
  return typeof direction === 'string' ? [`${name}:${direction}`] : null;
}

function flatten(keys: (string[] | null)[]): string[] | null {
  return keys.every((each) => each !== null) ? keys.flat() : null;
}
