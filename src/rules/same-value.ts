/**
 * Whether two values of a shared field say the same: an empty string is null, a decimal may come as text,
 * a file may come as its id, and a component's entries are compared without the ids that Strapi adds.
 */
export function isSameValue(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** A field that a form leaves untouched: nothing, blank or an empty list. */
export function isBlank(value: unknown): boolean {
  return canonical(value) === 'null';
}

const BOOKKEEPING = ['id', 'documentId', '__component', '__temp_key__', '__pivot'];

function canonical(value: unknown): string {
  return JSON.stringify(simplify(value)) ?? 'null';
}

function simplify(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(simplify);
  if (typeof value === 'object') return simplifyEntry(value as Record<string, unknown>);
  if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  return value;
}

function simplifyEntry(entry: Record<string, unknown>): unknown {
  if ('mime' in entry && 'id' in entry) return entry.id;
  return Object.keys(entry)
    .filter((key) => !BOOKKEEPING.includes(key))
    .sort()
    .flatMap((key) => {
      const value = simplify(entry[key]);
      return value === null ? [] : [[key, value]];
    });
}
