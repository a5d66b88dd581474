import type { Suggestion } from '#translation-desk/suggestion';
import { diffWords } from '#domain/diff-words';
import { normaliseText } from '../text/normalise';
import { similarity, similarityBound } from '../text/similarity';

/** A source and what it was translated to, somewhere in the portal. */
export interface TranslatedPair {
  source: string;
  target: string;
}

const LEAST_PERCENT = 70;
const MOST = 5;

/**
 * The translations of the same or a similar source, the most alike first, each target once. Less than 70 % alike is
 * more work than starting anew.
 */
export function suggest(source: string, memory: Iterable<TranslatedPair>): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const pair of memory) {
    if (similarityBound(pair.source.length, source.length) * 100 < LEAST_PERCENT) continue;
    const percent = toPercent(source, pair.source);
    const key = normaliseText(pair.target);
    if (percent < LEAST_PERCENT || percent <= (found.get(key)?.percent ?? 0)) continue;
    found.set(key, { source: pair.source, target: pair.target, percent, changes: [] });
  }
  return [...found.values()]
    .sort((one, other) => other.percent - one.percent)
    .slice(0, MOST)
    .map((suggestion) => ({ ...suggestion, changes: diffWords(suggestion.source, source) }));
}

/** 100 is for equal texts alone: a translator takes those unread. */
function toPercent(one: string, other: string): number {
  if (normaliseText(one) === normaliseText(other)) return 100;
  return Math.min(99, Math.floor(similarity(one, other) * 100));
}
