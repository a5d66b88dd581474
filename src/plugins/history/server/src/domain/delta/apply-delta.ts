import { isObject, type Json, type JsonObject } from '../json';
import type { Delta } from './delta';

/**
 * The twin of `makeDelta`: what it makes of the value that it was made from.
 * @throws Error on another one, which is a damaged history
 */
export function applyDelta(before: Json | undefined, delta: Delta | null): Json | undefined {
  if (delta === null) return before;
  if ('v' in delta) return delta.v;
  if ('x' in delta) return undefined;
  if ('s' in delta) {
    const [at, gone, come] = delta.s;
    if (typeof before !== 'string' || before.length < at + gone) throw damaged();
    return before.slice(0, at) + come + before.slice(at + gone);
  }
  if ('o' in delta) return ofKeys(before, delta.o);
  if (!Array.isArray(before)) throw damaged();
  if ('a' in delta) {
    const [at, gone, come] = delta.a;
    if (before.length < at + gone) throw damaged();
    return [...before.slice(0, at), ...come, ...before.slice(at + gone)];
  }
  const [at, entries] = delta.l;
  return before.map((entry, index) => applyDelta(entry, entries[index - at] ?? null) ?? null);
}

function ofKeys(before: Json | undefined, deltas: Record<string, Delta>): JsonObject {
  if (!isObject(before)) throw damaged();
  const after: JsonObject = { ...before };
  for (const [key, delta] of Object.entries(deltas)) {
    const value = applyDelta(before[key], delta);
    if (value === undefined) delete after[key];
    else after[key] = value;
  }
  return after;
}

function damaged(): Error {
  return new Error('A change doesn’t belong to the version that it is applied to');
}
