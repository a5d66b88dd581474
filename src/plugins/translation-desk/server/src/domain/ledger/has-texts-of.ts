import type { LedgerEntry, Unit } from '#translation-desk/unit';
import { isOfWhole } from '../state/whole';
import { targetFingerprint } from '../text/normalise';

/** Whether a row has the very texts that these entries were made from. */
export function hasTextsOf(entries: readonly LedgerEntry[], target: readonly Unit[]): boolean {
  const before = entries.filter((entry) => !isOfWhole(entry)).map((entry) => entry.target);
  return (
    before.length === target.length &&
    before.toSorted().join() === target.map(targetFingerprint).toSorted().join()
  );
}
