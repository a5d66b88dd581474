import { TRANSLATION_STATES, type TranslationState, type Unit } from '#translation-desk/unit';
import type { FieldRecord } from '../ledger/field-record';
import { sourceDigest, sourceKey } from '../text/normalise';
import type { AlignedUnit } from './align-target';

/**
 * The state of a field in a locale; null where the source has no text. It comes from comparing texts, not times:
 * an edit to the source that is undone leaves nothing behind. A text that the ledger doesn't know needs review.
 */
export function translationState(
  record: Pick<FieldRecord, 'units' | 'needsReview'> | null,
  source: readonly Unit[],
  target: readonly Unit[],
): TranslationState | null {
  if (source.length === 0) return null;
  if (target.length === 0) return 'missing';
  if (!record) return 'needs-review';
  if (sourceDigest(record.units) !== sourceDigest(source)) return 'outdated';
  return record.needsReview ? 'needs-review' : 'current';
}

/** The state of one unit, by the same rules. */
export function unitState(unit: AlignedUnit): TranslationState {
  if (!unit.target) return 'missing';
  if (!unit.entry) return 'needs-review';
  if (sourceKey(unit.entry) !== sourceKey(unit.source)) return 'outdated';
  return unit.entry.needsReview ? 'needs-review' : 'current';
}

/** What a document, a type or a locale is in: the worst state of its parts; null where nothing is to translate. */
export function worstState(states: readonly (TranslationState | null)[]): TranslationState | null {
  return TRANSLATION_STATES.find((state) => states.includes(state)) ?? null;
}
