import type { Unit } from '#translation-desk/unit';
import { matchKept, type Pair } from './match-in-order';

/** A text that was found for a unit by its place. */
export interface PlacePair {
  text: Unit;
  /** False where the text can be no other's: known neighbours enclose as many texts as units. */
  isGuess: boolean;
}

/**
 * Pairs what is left between two known neighbours: one for one where there are as many texts as units, else as many as
 * keep their order with one of the same role, those with the same codes before others.
 */
export function pairByPlace(
  source: readonly Unit[],
  target: readonly Unit[],
  known: readonly (Unit | null)[],
  taken: ReadonlySet<Unit | null>,
): (PlacePair | null)[] {
  const placed: (PlacePair | null)[] = source.map(() => null);
  for (const slot of new Set(source.map((unit) => unit.slot))) {
    const free = target.filter((text) => text.slot === slot && !taken.has(text));
    const isAnchored = source.some((unit, at) => unit.slot === slot && known[at]);
    let gap: number[] = [];
    let from = 0;
    const close = (until: number): void => {
      const texts = free.filter((text) => target.indexOf(text) >= from && target.indexOf(text) < until);
      const isGuess = !isPlain(gap, source) && !(isAnchored && gap.length === texts.length);
      for (const [at, text] of pairGap(gap, source, texts)) placed[at] = { text, isGuess };
      gap = [];
      from = Math.max(from, until);
    };
    source.forEach((unit, at) => {
      if (unit.slot !== slot) return;
      const text = known[at];
      if (text) close(target.indexOf(text));
      else gap.push(at);
    });
    close(target.length);
  }
  return placed;
}

/** A plain text is its field's only one. */
function isPlain(gap: readonly number[], source: readonly Unit[]): boolean {
  return gap.length === 1 && source[gap[0] ?? 0]?.role === 'text';
}

function pairGap(gap: readonly number[], source: readonly Unit[], texts: readonly Unit[]): [number, Unit][] {
  if (gap.length === texts.length) return gap.flatMap((at, index) => toPair(at, texts[index]));
  const units = gap.flatMap((at) => source[at] ?? []);
  return pairInOrder(units, texts, [
    (unit) => `${unit.role} ${codeKinds(unit)}`,
    (unit) => unit.role,
  ]).flatMap(({ then, now }) => {
    const at = gap[then];
    return at === undefined ? [] : toPair(at, texts[now]);
  });
}

/** As many as keep their order with the same first key; between those, with the same second one, and so on. */
function pairInOrder(
  units: readonly Unit[],
  texts: readonly Unit[],
  [keyOf, ...others]: readonly ((unit: Unit) => string)[],
): Pair[] {
  if (!keyOf || units.length === 0 || texts.length === 0) return [];
  const pairs: Pair[] = [];
  let from: Pair = { then: 0, now: 0 };
  const end: Pair = { then: units.length, now: texts.length };
  for (const pair of [...matchKept(units.map(keyOf), texts.map(keyOf)), end]) {
    const between = pairInOrder(units.slice(from.then, pair.then), texts.slice(from.now, pair.now), others);
    pairs.push(...between.map(({ then, now }) => ({ then: from.then + then, now: from.now + now })));
    if (pair !== end) pairs.push(pair);
    from = { then: pair.then + 1, now: pair.now + 1 };
  }
  return pairs;
}

/** `link,marks`, whatever the marks are: of two translations of a text the codes are mostly the same. */
function codeKinds({ codes }: Unit): string {
  return Object.values(codes)
    .map(({ kind }) => kind)
    .sort()
    .join();
}

function toPair(at: number, text: Unit | undefined): [number, Unit][] {
  return text ? [[at, text]] : [];
}
