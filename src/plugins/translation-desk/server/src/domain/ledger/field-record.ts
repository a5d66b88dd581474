import type { LedgerEntry } from '#translation-desk/unit';

/** What the ledger keeps of one field of a document in one locale. */
export interface FieldRecord {
  /** The sources that the row's texts were translated from, in the order of the source. */
  units: LedgerEntry[];
  /** Whether any of them needs review. */
  needsReview: boolean;
}

/** The record of these lines; null where there are none: nothing is translated. */
export function toFieldRecord(units: LedgerEntry[]): FieldRecord | null {
  return units.length === 0 ? null : { units, needsReview: units.some((unit) => unit.needsReview) };
}
