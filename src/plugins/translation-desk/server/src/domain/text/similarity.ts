import { normaliseText } from './normalise';

/**
 * How alike two texts are, from 0 to 1: the Sørensen–Dice coefficient of their pairs of neighbouring characters,
 * letter case aside. Linear in their length.
 */
export function similarity(left: string, right: string): number {
  const a = normaliseText(left).toLowerCase();
  const b = normaliseText(right).toLowerCase();
  if (a === b) return 1;
  const pairs = countPairs(a);
  const total = Math.max(a.length - 1, 0) + Math.max(b.length - 1, 0);
  if (total === 0) return 0;
  let shared = 0;
  for (let at = 0; at < b.length - 1; at += 1) {
    const pair = b.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    shared += 1;
  }
  return (2 * shared) / total;
}

/** The most two texts of these lengths can be alike: spares comparing a heading with a page. */
export function similarityBound(leftLength: number, rightLength: number): number {
  const shorter = Math.max(Math.min(leftLength, rightLength) - 1, 0);
  const total = Math.max(leftLength - 1, 0) + Math.max(rightLength - 1, 0);
  return total === 0 ? 1 : (2 * shorter) / total;
}

function countPairs(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
