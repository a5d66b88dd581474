import { isObject, isSame, type Json, type JsonObject } from '../json';
import type { Delta } from './delta';

/** What makes `after` of `before`; null: they are the same. Undefined is a key that isn't there. */
export function makeDelta(before: Json | undefined, after: Json | undefined): Delta | null {
  if (isSame(before, after)) return null;
  if (after === undefined) return { x: 1 };
  if (typeof before === 'string' && typeof after === 'string') return ofTexts(before, after);
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(before, after);
  if (isObject(before) && isObject(after)) return shorter({ o: ofKeys(before, after) }, after);
  return { v: after };
}

function ofTexts(before: string, after: string): Delta {
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before[at] === after[at]) at += 1;
  let end = 0;
  while (end < most - at && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return shorter({ s: [at, before.length - at - end, after.slice(at, after.length - end)] }, after);
}

function ofKeys(before: JsonObject, after: JsonObject): Record<string, Delta> {
  const deltas: Record<string, Delta> = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const delta = makeDelta(before[key], after[key]);
    if (delta) deltas[key] = delta;
  }
  return deltas;
}

function ofLists(before: Json[], after: Json[]): Delta {
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && isSame(before[at], after[at])) at += 1;
  let end = 0;
  while (end < most - at && isSame(before[before.length - 1 - end], after[after.length - 1 - end])) end += 1;
  const gone = before.slice(at, before.length - end);
  const come = after.slice(at, after.length - end);
  const delta: Delta =
    gone.length === come.length
      ? { l: [at, gone.map((each, index) => makeDelta(each, come[index]))] }
      : { a: [at, gone.length, come] };
  return shorter(delta, after);
}

/** A short text is said outright: what it is made of would be longer. */
function shorter(delta: Delta, value: Json): Delta {
  const whole: Delta = { v: value };
  return JSON.stringify(delta).length < JSON.stringify(whole).length ? delta : whole;
}
