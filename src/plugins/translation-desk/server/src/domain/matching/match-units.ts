import type { Codes, UnitRole } from '#translation-desk/unit';
import { sourceKey } from '../text/normalise';
import { similarity, similarityBound } from '../text/similarity';
import { matchInOrder, unpaired } from './match-in-order';

/** A source as it was or is: a unit, or the ledger's line of one. */
export interface SourceText {
  slot: string;
  role: UnitRole;
  text: string;
  codes: Codes;
}

export type UnitMatch<Then> = { kind: 'same' | 'changed'; then: Then } | { kind: 'new' };

/** Less alike than this, a piece of rich text is another piece, not a changed one. */
const LEAST_SIMILARITY = 0.4;

/** So many pairs of changed sources are compared at most: a file may hold any number that nobody knows. */
const MOST_COMPARISONS = 20_000;

/**
 * For each of today's sources, what it was: the same, the same changed, or new. A paragraph that was put in between,
 * moved or taken away leaves the others matched. A plain text is always matched with itself, however it changed.
 */
export function matchUnits<Then extends SourceText>(
  then: readonly Then[],
  now: readonly SourceText[],
): UnitMatch<Then>[] {
  const matches: UnitMatch<Then>[] = now.map(() => ({ kind: 'new' }));
  for (const slot of new Set(now.map((source) => source.slot))) {
    matchSlot(
      then.filter((source) => source.slot === slot),
      now.flatMap((source, at) => (source.slot === slot ? [{ source, at }] : [])),
      matches,
    );
  }
  return matches;
}

function matchSlot<Then extends SourceText>(
  then: readonly Then[],
  now: readonly { source: SourceText; at: number }[],
  matches: UnitMatch<Then>[],
): void {
  const same = matchInOrder(
    then.map(sourceKey),
    now.map(({ source }) => sourceKey(source)),
  );
  const changed = pairChanged(
    unpaired(
      then.length,
      same.map((pair) => pair.then),
    ).flatMap((at) => then[at] ?? []),
    unpaired(
      now.length,
      same.map((pair) => pair.now),
    ).flatMap((at) => now[at] ?? []),
  );
  for (const pair of same) {
    const was = then[pair.then];
    const is = now[pair.now];
    if (was && is) matches[is.at] = { kind: 'same', then: was };
  }
  for (const { was, at } of changed) matches[at] = { kind: 'changed', then: was };
}

/** The most alike first; each source once. */
function pairChanged<Then extends SourceText>(
  then: readonly Then[],
  now: readonly { source: SourceText; at: number }[],
): { was: Then; at: number }[] {
  const compared = then.slice(0, Math.ceil(MOST_COMPARISONS / Math.max(now.length, 1)));
  const candidates = now
    .flatMap(({ source, at }) => compared.map((was) => ({ was, at, score: likeness(was, source) })))
    .filter(({ score }) => score >= LEAST_SIMILARITY)
    .sort((one, other) => other.score - one.score);
  const taken = new Set<Then | number>();
  return candidates.filter(({ was, at }) => {
    if (taken.has(was) || taken.has(at)) return false;
    taken.add(was).add(at);
    return true;
  });
}

function likeness(was: SourceText, is: SourceText): number {
  if (was.role === 'text' && is.role === 'text') return 1;
  if (similarityBound(was.text.length, is.text.length) < LEAST_SIMILARITY) return 0;
  return similarity(was.text, is.text);
}
