import type { DeskTerm } from '#translation-desk/term';
import type { XliffNote, XliffUnit } from '#translation-desk/exchange';
import type { AlignedUnit } from '../state/align-target';
import { unitState } from '../state/translation-state';

/** What a file tells of a unit beside its texts. */
export interface Beside {
  hints: string[];
  notes: XliffNote[];
  terms: readonly DeskTerm[];
}

export interface XliffUnitOptions {
  /** Whether a unit without translation has its source there, as a text to begin with: some tools offer no others. */
  isPrefilled: boolean;
  besideOf: (unit: AlignedUnit) => Beside;
}

/** Units as a file carries them. */
export function toXliffUnits(
  units: readonly AlignedUnit[],
  { isPrefilled, besideOf }: XliffUnitOptions,
): XliffUnit[] {
  return units.map((unit) => ({
    id: unit.source.id,
    source: unit.source.text,
    codes: unit.source.codes,
    target: unit.target?.text ?? (isPrefilled ? unit.source.text : null),
    state: unitState(unit),
    ...besideOf(unit),
    limit: unit.source.limit,
    exported: unit.fingerprint ?? '',
    keepsSpace: true,
  }));
}
