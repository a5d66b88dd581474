import type { Rival } from '#translation-desk/import-plan';
import { hasWords } from '../inline/tagged-text';

/** A text that a file has for a unit of today's. */
export interface GivenText extends Omit<Rival, 'text'> {
  /** Unique for the unit. */
  key: string;
  text: string | null;
}

/**
 * The texts that files have for the same unit where they don't agree, by its key: nobody can know which one is meant.
 * Files without a text for it say nothing.
 */
export function findRivals(given: readonly GivenText[]): ReadonlyMap<string, readonly Rival[]> {
  const byKey = new Map<string, Rival[]>();
  for (const { key, text, entry } of given) {
    if (text === null || !hasWords(text)) continue;
    const known = byKey.get(key) ?? [];
    if (!known.some((rival) => rival.text === text)) byKey.set(key, [...known, { entry, text }]);
  }
  return new Map([...byKey].filter(([, rivals]) => rivals.length > 1));
}
