import type { ComparedField } from '#history/comparison';
import { META } from '../changed-fields';
import { isSame, type JsonObject } from '../json';
import { compareLines } from './compare-lines';
import { toLines, type FieldKind, type Names } from './to-lines';

/** What is known of a field today. */
export interface FieldOfType {
  label: string;
  kind: FieldKind;
  names: Names;
}

/** The fields of two versions, in the order of `fields`; those that today's schema has no more come last. */
export function compareVersions(
  before: JsonObject | null,
  after: JsonObject | null,
  fields: ReadonlyMap<string, FieldOfType>,
  unknown: FieldOfType,
): ComparedField[] {
  const there = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const names = [...fields.keys(), ...there].filter((name) => there.has(name) && !name.startsWith(META));
  return [...new Set(names)].map((name) => {
    const known = fields.get(name);
    const { label, kind, names: said } = known ?? { ...unknown, label: name };
    return {
      name,
      label,
      isKnown: known !== undefined,
      isChanged: !isSame(before?.[name], after?.[name]),
      lines: compareLines(toLines(before?.[name], kind, said), toLines(after?.[name], kind, said)),
    };
  });
}
