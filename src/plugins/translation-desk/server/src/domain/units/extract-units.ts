import type { Unit } from '#translation-desk/unit';
import type { TranslatableField, TranslatableFields } from '#translation-desk/translatable-type';
import { UnitNames } from './unit-names';
import { walkField } from './walk-field';

/** A unit and where it stands in its rich text; of a plain text the path is empty. */
export interface PlacedUnit {
  unit: Unit;
  path: string;
}

/** The units of one field's value, in reading order; blank pieces have none. */
export function extractFieldUnits(name: string, field: TranslatableField, value: unknown): Unit[] {
  return extractPlacedUnits(name, field, value).map(({ unit }) => unit);
}

/** The same with their paths. */
export function extractPlacedUnits(name: string, field: TranslatableField, value: unknown): PlacedUnit[] {
  const units: PlacedUnit[] = [];
  walkField(field, value, name, {
    field: name,
    names: new UnitNames(),
    visit: (unit, path) => {
      units.push({ unit, path });
      return 'keep';
    },
  });
  return units;
}

/** The units of a whole document by field; a field without text has an empty list. */
export function extractUnits(
  fields: TranslatableFields,
  values: Readonly<Record<string, unknown>>,
): Record<string, Unit[]> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, extractFieldUnits(name, field, values[name])]),
  );
}
