import { TRANSLATION_STATES, type TranslationState, type Unit, type UnitState } from '#translation-desk/unit';
import type { FieldRecord } from '../ledger/field-record';
import { sourceKey } from '../text/normalise';
import { alignTarget, type AlignedUnit, type Alignment, type Hints } from './align-target';
import { isOfWhole } from './whole';

/**
 * The state of a field in a locale; null where the source has no text. It comes from comparing texts, not times:
 * an edit to the source that is undone leaves nothing behind. A text that the ledger doesn't know needs review.
 */
export function translationState(
  record: Pick<FieldRecord, 'units'> | null,
  source: readonly Unit[],
  target: readonly Unit[],
  hints?: Hints,
): TranslationState | null {
  return stateOf(alignTarget(record?.units ?? [], source, target, hints));
}

/**
 * The same of a field that is aligned already: `incomplete` where some units have text and some have none, `outdated`
 * where a text's source changed, moved or is gone.
 */
export function stateOf({ units, extras, isRearranged }: Alignment): TranslationState | null {
  if (units.length === 0) return null;
  const states = units.map(unitState);
  const isMissing = (state: UnitState): boolean => state === 'missing';
  if (states.every(isMissing)) return extras.length > 0 ? 'outdated' : 'missing';
  if (states.some(isMissing)) return 'incomplete';
  if (isRearranged) return 'outdated';
  return worstState(states);
}

/** The state of one unit, by the same rules. */
export function unitState({ source, target, entry }: AlignedUnit): UnitState {
  if (!target && !(entry && isOfWhole(entry))) return 'missing';
  if (!entry) return 'needs-review';
  if (sourceKey(entry) !== sourceKey(source)) return 'outdated';
  return entry.needsReview ? 'needs-review' : 'current';
}

/** What a document, a type or a locale is in: the worst state of its parts; null where nothing is to translate. */
export function worstState(states: readonly (TranslationState | null)[]): TranslationState | null {
  return TRANSLATION_STATES.find((state) => states.includes(state)) ?? null;
}
