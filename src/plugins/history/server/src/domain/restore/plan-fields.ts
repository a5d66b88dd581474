import type { FieldOutcome } from '#history/restoring';
import { META } from '../changed-fields';
import { isSame, type JsonObject } from '../json';
import { toInput, type FieldShape, type Present } from './to-input';

export interface Restorable {
  shape: FieldShape;
  present: Present;
  /** The same in all languages. */
  isShared: boolean;
  mayWrite: boolean;
}

export interface FieldPlan {
  name: string;
  outcome: FieldOutcome;
  lost: string[];
}

/** What going back from `now` to `then` does to each field that differs, and what is to be written for it. */
export function planFields(
  then: JsonObject,
  now: JsonObject | null,
  fields: ReadonlyMap<string, Restorable>,
  { isBase, only }: { isBase: boolean; only: readonly string[] | null },
): { plans: FieldPlan[]; data: JsonObject } {
  const data: JsonObject = {};
  const names = [...fields.keys(), ...Object.keys(then), ...Object.keys(now ?? {})];
  const wanted = [...new Set(names)].filter(
    (name) =>
      !name.startsWith(META) && (only === null || only.includes(name)) && !isSame(then[name], now?.[name]),
  );
  const plans = wanted.map((name): FieldPlan => {
    const field = fields.get(name);
    const input = field ? toInput(then[name], field.shape, field.present) : null;
    if (!field || !input) return { name, outcome: 'no-field', lost: [] };
    if (field.isShared && !isBase) return { name, outcome: 'shared', lost: [] };
    if (!field.mayWrite) return { name, outcome: 'forbidden', lost: [] };
    data[name] = input.value;
    return { name, outcome: 'restored', lost: input.lost };
  });
  return { plans, data };
}
