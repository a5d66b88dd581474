import type { DeskField, LocaleState } from '#translation-desk/desk';
import type { TranslationState } from '#translation-desk/unit';

/** Why readers don't get a field as it should be. `whole`: its translation was written freely, and the source has grown. */
export type Behind = Exclude<TranslationState, 'current'> | 'whole';

export interface FieldBehind {
  label: string;
  behind: Behind;
}

/** The fields that readers won't get wholly, up to date and reviewed once a locale is published as it was saved. */
export function fieldsBehind(fields: LocaleState['fields']): FieldBehind[] {
  return fields.flatMap(({ label, state, isWhole }): FieldBehind[] => {
    if (state === 'current') return [];
    return [{ label, behind: state === 'incomplete' && isWhole ? 'whole' : state }];
  });
}

/** The same of what stands in the desk's editor, with what was typed there by the id of its unit. */
export function editedFieldsBehind(
  fields: readonly DeskField[],
  typed: Readonly<Record<string, { text: string }>>,
): FieldBehind[] {
  return fields.flatMap(({ label, units, isWhole }): FieldBehind[] => {
    const states = units.map(({ id, state }) => {
      const draft = typed[id];
      if (!draft) return state;
      return draft.text.trim() === '' ? 'missing' : 'current';
    });
    const missing = states.filter((state) => state === 'missing').length;
    // A text that is saved puts a field on its source's structure.
    const staysWhole = isWhole && units.every(({ id }) => !typed[id]);
    if (missing === states.length && missing > 0) return [{ label, behind: 'missing' }];
    if (missing > 0) return [{ label, behind: staysWhole ? 'whole' : 'incomplete' }];
    const behind = (['outdated', 'needs-review'] as const).find((state) => states.includes(state));
    return behind ? [{ label, behind }] : [];
  });
}
