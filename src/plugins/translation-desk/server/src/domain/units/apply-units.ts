import type { TranslatableField } from '#translation-desk/translatable-type';
import { UnitNames } from './unit-names';
import type { UnitText } from './walk';
import { walkField } from './walk-field';

/** Translations by the id of the source's unit. A text's codes are numbered as in the source. */
export type Translations = ReadonlyMap<string, UnitText>;

/**
 * The source's value with translations in place of its units: structure, files and numbers are the source's.
 * A unit without translation is left empty, never in the source's language: a reader must not take one for the other.
 */
export function applyUnits(
  name: string,
  field: TranslatableField,
  source: unknown,
  translations: Translations,
): unknown {
  return walkField(field, source, name, {
    field: name,
    names: new UnitNames(),
    visit: (unit) => translations.get(unit.id) ?? { text: '', codes: {} },
  });
}
