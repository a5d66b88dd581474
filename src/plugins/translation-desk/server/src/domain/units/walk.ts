import type { Codes, Unit } from '#translation-desk/unit';
import type { UnitNames } from './unit-names';

/** A text that takes a unit's place, with what its codes stand for. */
export interface UnitText {
  text: string;
  codes: Codes;
}

/**
 * Called with each unit that has text, in reading order, and with its path in its rich text, as `Counterparts` have it.
 * `keep` leaves it as it is; a blank text empties it.
 */
export type VisitUnit = (unit: Unit, path: string) => UnitText | 'keep';

/** What goes along through all of a field's value. */
export interface Walk {
  field: string;
  names: UnitNames;
  visit: VisitUnit;
}
