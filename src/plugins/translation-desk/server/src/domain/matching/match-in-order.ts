import { diffArrays } from 'diff';

/** Positions in `then` and `now` that hold the same thing. */
export interface Pair {
  then: number;
  now: number;
}

/** Beyond so many edits the order isn't looked for: two lists that hardly agree would take the square of their length. */
const MOST_EDITS = 1000;

/**
 * Pairs equal keys of two lists: first those that kept their order, so that an insertion shifts nothing; then what is
 * equal but has moved.
 */
export function matchInOrder(then: readonly string[], now: readonly string[]): Pair[] {
  const kept = matchKept(then, now);
  return [...kept, ...matchMoved(then, now, kept)];
}

/** The positions of a list that no pair has. */
export function unpaired(length: number, taken: readonly number[]): number[] {
  const used = new Set(taken);
  return Array.from({ length }, (_, at) => at).filter((at) => !used.has(at));
}

/**
 * Pairs equal keys of two lists, as many as keep their order (Myers' diff). What stands in one list alone can't be
 * paired and is left out before the lists are compared.
 */
export function matchKept(then: readonly string[], now: readonly string[]): Pair[] {
  const thenAt = positionsIn(then, new Set(now));
  const nowAt = positionsIn(now, new Set(then));
  const parts = diffArrays(
    thenAt.map((at) => then[at]),
    nowAt.map((at) => now[at]),
    { maxEditLength: MOST_EDITS },
  );
  const pairs: Pair[] = [];
  let [left, right] = [0, 0];
  for (const { added, removed, count } of parts ?? []) {
    if (!added && !removed) {
      for (let step = 0; step < count; step += 1) {
        const [one, other] = [thenAt[left + step], nowAt[right + step]];
        if (one !== undefined && other !== undefined) pairs.push({ then: one, now: other });
      }
    }
    if (!added) left += count;
    if (!removed) right += count;
  }
  return pairs;
}

function positionsIn(keys: readonly string[], wanted: ReadonlySet<string>): number[] {
  return keys.flatMap((key, at) => (wanted.has(key) ? [at] : []));
}

function matchMoved(then: readonly string[], now: readonly string[], pairs: readonly Pair[]): Pair[] {
  const free = new Map<string, number[]>();
  const left = unpaired(
    then.length,
    pairs.map((pair) => pair.then),
  );
  for (const at of left.reverse()) {
    const key = then[at] ?? '';
    const places = free.get(key);
    if (places) places.push(at);
    else free.set(key, [at]);
  }
  return unpaired(
    now.length,
    pairs.map((pair) => pair.now),
  ).flatMap((nowAt) => {
    const thenAt = free.get(now[nowAt] ?? '')?.pop();
    return thenAt === undefined ? [] : [{ then: thenAt, now: nowAt }];
  });
}
