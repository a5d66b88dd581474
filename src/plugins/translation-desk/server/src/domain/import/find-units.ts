import type { XliffUnit } from '#translation-desk/exchange';
import { matchUnits } from '../matching/match-units';
import type { AlignedUnit } from '../state/align-target';
import { readUnitId } from '../units/unit-names';

/**
 * Today's unit for each of a file's: by its id, which an unchanged source keeps wherever it stands, else the unit
 * that the file's source has become.
 */
export function findUnits(
  file: readonly XliffUnit[],
  today: readonly AlignedUnit[],
): Map<XliffUnit, AlignedUnit> {
  const byId = new Map(today.map((unit) => [unit.source.id, unit]));
  const found = new Map<XliffUnit, AlignedUnit>();
  for (const unit of file) {
    const same = byId.get(unit.id);
    if (same) found.set(unit, same);
  }
  const taken = new Set(found.values());
  const left = today.filter((unit) => !taken.has(unit));
  const lost = file
    .filter((unit) => !found.has(unit))
    .map((unit) => ({ unit, ...readUnitId(unit.id), text: unit.source, codes: unit.codes }));
  matchUnits(
    lost,
    left.map((unit) => unit.source),
  ).forEach((match, at) => {
    const unit = left[at];
    if (unit && match.kind !== 'new') found.set(match.then.unit, unit);
  });
  return found;
}
