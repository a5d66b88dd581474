import type { Unit } from '#translation-desk/unit';
import type { TranslatableField, TranslatableFields } from '#translation-desk/translatable-type';
import { UnitNames } from './unit-names';
import { walkField } from './walk-field';

/** A unit and where it stands in its rich text; of a plain text the path is empty. */
export interface PlacedUnit {
  unit: Unit;
  path: string;
}

/** A field's value with its units in reading order, and where each stands. */
export interface FieldText {
  value: unknown;
  units: Unit[];
  placed: PlacedUnit[];
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

/** Reads the texts of these fields, each text once: the draft and the published version mostly say the same. */
export function fieldTextReader(fields: TranslatableFields): (name: string, value: unknown) => FieldText {
  const byText = new Map<string, FieldText>();
  const byName = new Map(Object.keys(fields).map((name) => [name, new Map<unknown, FieldText>()]));
  const readAnew = (name: string, value: unknown): FieldText => {
    const key = `${name} ${JSON.stringify(value)}`;
    const text = byText.get(key) ?? toFieldText(name, fields[name], value);
    byText.set(key, text);
    return text;
  };
  return (name, value) => {
    const read = byName.get(name);
    const text = read?.get(value) ?? readAnew(name, value);
    read?.set(value, text);
    return text;
  };
}

function toFieldText(name: string, field: TranslatableField | undefined, value: unknown): FieldText {
  const placed = field ? extractPlacedUnits(name, field, value) : [];
  return { value, placed, units: placed.map(({ unit }) => unit) };
}
