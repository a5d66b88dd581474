/** What SQLite and PostgreSQL give for the same value, read as the same. */

/** JSON is text in SQLite, and parsed already by PostgreSQL's driver. */
export function readStoredJson(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : value;
}

/** SQLite has numbers for booleans. */
export function readStoredBoolean(value: unknown): boolean {
  return value === true || value === 1;
}

/** ISO 8601; an instant is milliseconds in SQLite and a `Date` from PostgreSQL's driver. @throws RangeError on no instant */
export function readStoredInstant(value: unknown): string {
  return new Date(readStoredMilliseconds(value)).toISOString();
}

/** The same in milliseconds; NaN: no instant. */
export function readStoredMilliseconds(value: unknown): number {
  if (typeof value === 'number') return value;
  return value instanceof Date ? value.getTime() : new Date(String(value)).getTime();
}
