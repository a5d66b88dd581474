import { isSame, type JsonObject } from './json';
import type { State } from './state';

/** The names of the fields that differ, of the draft and of what is published; those that say when it was are no fields. */
export interface ChangedFields {
  draft: string[];
  published: string[];
  /** Whether readers see it from here on, or no more. */
  shown?: boolean;
}

/** What a version says of itself beside its fields: the days of a published one. */
export const META = '$';

export function changedFields(before: State, after: State): ChangedFields {
  const shown = after.published !== null;
  return {
    draft: differing(before.draft, after.draft),
    published: differing(before.published, after.published),
    ...(shown === (before.published !== null) ? {} : { shown }),
  };
}

function differing(before: JsonObject | null, after: JsonObject | null): string[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names].filter((name) => !name.startsWith(META) && !isSame(before?.[name], after?.[name])).sort();
}
