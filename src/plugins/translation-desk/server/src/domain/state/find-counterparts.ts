import type { Counterparts } from '#domain/resolve/document-model';
import type { LedgerEntry } from '#translation-desk/unit';
import { normaliseText, targetFingerprint } from '../text/normalise';
import type { PlacedUnit } from '../units/extract-units';
import type { AlignedUnit, Alignment } from './align-target';
import { isOfWhole, isWrittenFreely } from './whole';

/**
 * Which pieces of a source's text the translation has, and where, for who reads them side by side. Null where there is
 * nothing to tell: all of it is translated piece for piece, nothing is, or it was written as a whole. A piece that is its
 * source again, and that nobody has called right, is no translation.
 */
export function findCounterparts(
  source: readonly PlacedUnit[],
  target: readonly PlacedUnit[],
  alignment: Alignment,
  entries: readonly LedgerEntry[],
): Counterparts | null {
  const { units, extras } = alignment;
  if (
    isWrittenFreely(alignment) ||
    units.some(({ target: text, entry }) => !text && entry && isOfWhole(entry))
  )
    return null;
  const known = new Set(entries.map((entry) => entry.target));
  if (extras.some((extra) => !known.has(targetFingerprint(extra)))) return null;

  const pathOf = new Map(target.map(({ unit, path }) => [unit.id, path]));
  const sourcePathOf = new Map(source.map(({ unit, path }) => [unit.id, path]));
  const translated = units.filter((unit) => !isUnconfirmedCopy(unit));
  const pairs = translated.flatMap(({ source: unit, targetId }): [string, string][] => {
    const [here, there] = [sourcePathOf.get(unit.id), targetId === null ? undefined : pathOf.get(targetId)];
    return here !== undefined && there !== undefined ? [[here, there]] : [];
  });
  const isInPlace =
    pairs.length === units.length && extras.length === 0 && pairs.every(([here, there]) => here === there);
  const isNothing = pairs.length === 0 && translated.length === units.length;
  return isNothing || isInPlace ? null : Object.fromEntries(pairs);
}

/** Figures are the same in any language. */
function isUnconfirmedCopy({ source, target, entry }: AlignedUnit): boolean {
  if (!target || entry?.needsReview === false || !/\p{L}/u.test(target.text)) return false;
  return normaliseText(target.text) === normaliseText(source.text);
}
