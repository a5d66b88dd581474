import { changedFields, type ChangedFields } from './changed-fields';
import { isNowhere, makeReverse, type Reverse, type State } from './state';

/** What is known of a document in a language before it is written. */
export type Known =
  | { kind: 'recorded'; number: number; state: State }
  /** Nothing was recorded of it yet: what it said. */
  | { kind: 'found'; state: State }
  /** The same, and it isn't written now either. */
  | { kind: 'untouched'; state: State };

export interface Record {
  /** Of the last change. */
  number: number;
  state: State;
  /** Null: it is only remembered from here on. */
  change: { reverse: Reverse; fields: ChangedFields } | null;
}

/** So often a version is kept as a whole: going back reads no more changes than that. */
export const WHOLE_EVERY = 50;

/** What is to be recorded of a state; null: nothing. */
export function toRecord(known: Known, after: State): Record | null {
  if (known.kind === 'untouched') return { number: 0, state: known.state, change: null };
  const before = known.state;
  const number = (known.kind === 'recorded' ? known.number : 0) + 1;
  // What is deleted is kept as a whole, to be brought back.
  const isWhole = number % WHOLE_EVERY === 0 || isNowhere(after);
  const reverse = makeReverse(before, after, { isWhole });
  if (reverse) return { number, state: after, change: { reverse, fields: changedFields(before, after) } };
  return known.kind === 'found' && !isNowhere(after) ? { number: 0, state: after, change: null } : null;
}
