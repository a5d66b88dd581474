import type { LedgerEntry } from '#translation-desk/unit';
import type { Alignment } from './align-target';

/** Whether this source has no text of its own, but is part of what was translated as a whole. */
export function isOfWhole(entry: Pick<LedgerEntry, 'target'>): boolean {
  return entry.target === '';
}

/** Whether the ledger knows a text as one that was written past its source's structure. */
export function isRecordedAsWhole(entries: readonly LedgerEntry[]): boolean {
  return entries.some((entry) => isOfWhole(entry) || entry.isGuess);
}

/**
 * Whether a row's texts were written past their source's structure: it isn't known what was made from what. Such a text
 * is read, and counts, as a whole.
 */
export function isWrittenFreely({ units, extras }: Alignment): boolean {
  return units.some((unit) => unit.isGuess) || (extras.length > 0 && !units.some((unit) => unit.target));
}
