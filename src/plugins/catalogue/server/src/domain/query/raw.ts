import { isRecord } from '#domain/records';

/** Query parameters as Strapi's parser leaves them: strings, lists and objects of them. */
export type RawParams = Record<string, unknown>;

/**
 * A list written in any of Strapi's ways: `a,b`, `[0]=a&[1]=b`, or `[21]=a`, which the parser
 * gives as an object. Null: something else.
 */
export function toStrings(value: unknown): string[] | null {
  if (typeof value === 'string')
    return value
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const list = toList(value);
  if (!list) return null;
  const parts = list.map((item) => (typeof item === 'string' ? toStrings(item) : null));
  return parts.every((part) => part !== null) ? parts.flat() : null;
}

/** A list, or an object with the numbers of a list as its keys. Null: something else. */
export function toList(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isRecord(value) || !Object.keys(value).every((key) => /^\d+$/.test(key))) return null;
  return Object.values(value);
}
