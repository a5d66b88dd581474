import type { XliffUnit } from '#translation-desk/exchange';
import type { AlignedUnit } from '../state/align-target';
import { unitState } from '../state/translation-state';

/** Units as a file carries them; `notesOf` gives what a translator should know of the field. */
export function toXliffUnits(
  units: readonly AlignedUnit[],
  notesOf: (unit: AlignedUnit) => string[],
): XliffUnit[] {
  return units.map((unit) => ({
    id: unit.source.id,
    source: unit.source.text,
    codes: unit.source.codes,
    target: unit.target?.text ?? null,
    state: unitState(unit),
    notes: notesOf(unit),
    limit: unit.source.limit,
    exported: unit.fingerprint ?? '',
    keepsSpace: true,
  }));
}
