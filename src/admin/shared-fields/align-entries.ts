import { isRecord } from '#domain/records';

export type Entry = Record<string, unknown>;

/** A base's entry with the translation's, by their place in its list; `base` is undefined of what English has no more. */
export interface AlignedEntry {
  base: Entry | undefined;
  own: Entry;
}

/**
 * A translation's entries in the order of the base's, which readers get: each belongs to the base's entry with the same
 * shared leaves, the k-th of equal ones to the k-th. Where there is none yet, it begins with those leaves and no text.
 * What belongs to no entry of the base is kept behind the others.
 */
export function alignEntries(
  base: readonly Entry[],
  own: readonly Entry[],
  shared: readonly string[],
): AlignedEntry[] {
  const left = [...own];
  const aligned = base.map((entry): AlignedEntry => {
    const at = left.findIndex((each) => identityOf(each, shared) === identityOf(entry, shared));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    return { base: entry, own: found ?? Object.fromEntries(shared.map((name) => [name, entry[name]])) };
  });
  return [...aligned, ...left.map((entry) => ({ base: undefined, own: entry }))];
}

function identityOf(entry: Entry, shared: readonly string[]): string {
  return JSON.stringify(shared.map((name) => identify(entry[name])));
}

/** A file is known by its id. */
function identify(value: unknown): unknown {
  if (isRecord(value) && 'mime' in value) return value.id;
  return value === '' ? null : (value ?? null);
}
