import type { TranslationState, Unit, UnitState } from '#translation-desk/unit';
import type { FieldRecord } from '../ledger/field-record';
import { alignTarget, type Hints } from './align-target';
import { stateOf, unitState } from './translation-state';

/** How a field stands in a locale: its state, and the source's words that are still to do, by why. */
export interface Standing {
  state: TranslationState;
  words: Record<Exclude<UnitState, 'current'>, number>;
}

/** Null where the source has no text. `countWords` of a unit's text. */
export function standingOf(
  record: FieldRecord,
  { source, target, hints }: { source: readonly Unit[]; target: readonly Unit[]; hints?: Hints },
  countWords: (text: string) => number,
): Standing | null {
  const alignment = alignTarget(record.units, source, target, hints);
  const state = stateOf(alignment);
  if (!state) return null;
  const words = { missing: 0, outdated: 0, 'needs-review': 0 };
  for (const unit of alignment.units) {
    const found = unitState(unit);
    if (found !== 'current') words[found] += countWords(unit.source.text);
  }
  return { state, words };
}
