import { applyDelta } from './delta/apply-delta';
import type { Delta } from './delta/delta';
import { makeDelta } from './delta/make-delta';
import { isObject, type Json, type JsonObject } from './json';

/**
 * What something said in one language at one moment: its draft and what is published of it, by field. What has no draft,
 * terms and settings, has `published` alone. Neither: it isn't there.
 */
export interface State {
  draft: JsonObject | null;
  published: JsonObject | null;
}

export const NOWHERE: State = { draft: null, published: null };

/** A state as it is stored: what is published by its difference from the draft, of which most is a copy. */
export type StoredState = { d: JsonObject | null; p: JsonObject | null } | { d: JsonObject; c: Delta | null };

/**
 * What makes the state before of the one after: `d` of the draft, `p` of what is published, or `c`, what is published by
 * its difference from the draft before, where that is less. `w`: the whole state before.
 */
export type Reverse = { d?: Delta; p?: Delta } | { d?: Delta; c: Delta | null } | { w: StoredState };

export function isNowhere({ draft, published }: State): boolean {
  return draft === null && published === null;
}

export function toStored({ draft, published }: State): StoredState {
  return draft && published ? { d: draft, c: makeDelta(draft, published) } : { d: draft, p: published };
}

export function fromStored(stored: StoredState): State {
  return 'c' in stored
    ? { draft: stored.d, published: toVersion(applyDelta(stored.d, stored.c)) }
    : { draft: stored.d, published: stored.p };
}

/** Null: nothing has changed. */
export function makeReverse(before: State, after: State, { isWhole = false } = {}): Reverse | null {
  const [draft, published] = [
    makeDelta(after.draft, before.draft),
    makeDelta(after.published, before.published),
  ];
  if (!draft && !published) return null;
  if (isWhole) return { w: toStored(before) };
  const d = draft ? { d: draft } : {};
  if (!published) return d;
  if (!before.draft || !before.published) return { ...d, p: published };
  const copied = makeDelta(before.draft, before.published);
  return sizeOf(copied) < sizeOf(published) ? { ...d, c: copied } : { ...d, p: published };
}

/** The state before, of the one after. */
export function undo(after: State, reverse: Reverse): State {
  if ('w' in reverse) return fromStored(reverse.w);
  const draft = toVersion(applyDelta(after.draft, reverse.d ?? null));
  if ('c' in reverse) return { draft, published: toVersion(applyDelta(draft, reverse.c)) };
  return { draft, published: toVersion(applyDelta(after.published, reverse.p ?? null)) };
}

/** A state of which some fields were written, and are all that is known of it since. */
export function withWritten(before: State, written: State, fields: ReadonlySet<string>): State {
  return {
    draft: withFields(before.draft, written.draft, fields),
    published: withFields(before.published, written.published, fields),
  };
}

function withFields(
  before: JsonObject | null,
  written: JsonObject | null,
  fields: ReadonlySet<string>,
): JsonObject | null {
  if (!written) return null;
  const others = Object.entries(before ?? {}).filter(([name]) => !fields.has(name));
  return { ...Object.fromEntries(others), ...written };
}

function sizeOf(delta: Delta | null): number {
  return JSON.stringify(delta).length;
}

function toVersion(value: Json | undefined): JsonObject | null {
  return isObject(value) ? value : null;
}
