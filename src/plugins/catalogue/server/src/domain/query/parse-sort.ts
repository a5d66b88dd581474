import type { SortKey } from './catalogue-query';
import type { Problems } from './problems';
import { noteInvalid } from './problems';
import { isRecord, toStrings } from './raw';

/** `sort=title:asc,startDate:desc`, as a list, or as Strapi's object `sort[title]=asc`; by fields out of `allowed`. */
export function parseSort<Field extends string>(
  raw: unknown,
  allowed: readonly Field[],
  problems: Problems,
): SortKey<Field>[] {
  if (raw === undefined) return [];
  const expected = allowed.flatMap((field) => [`${field}:asc`, `${field}:desc`]);
  const keys = toStrings(raw) ?? toKeys(raw);
  if (!keys) noteInvalid('sort', raw, expected, problems);
  return (keys ?? []).flatMap((key) => {
    const parsed = parseKey(key, allowed);
    if (!parsed) noteInvalid('sort', key, expected, problems);
    return parsed ? [parsed] : [];
  });
}

function parseKey<Field extends string>(key: string, allowed: readonly Field[]): SortKey<Field> | null {
  const [name, direction = 'asc', ...rest] = key.split(':');
  const field = allowed.find((each) => each === name);
  const order = direction.toLowerCase();
  return field && (order === 'asc' || order === 'desc') && rest.length === 0
    ? { field, direction: order }
    : null;
}

function toKeys(raw: unknown): string[] | null {
  if (!isRecord(raw)) return null;
  const entries = Object.entries(raw);
  return entries.every(([, direction]) => typeof direction === 'string')
    ? entries.map(([name, direction]) => `${name}:${direction}`)
    : null;
}
