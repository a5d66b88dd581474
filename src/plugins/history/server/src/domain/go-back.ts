import { NOWHERE, undo, type Reverse, type State } from './state';

/**
 * The state before the first of these changes, which stand in their order: from the first of them that keeps it as a whole,
 * or from what there is now, where none does.
 */
export function goBack(changes: readonly { reverse: Reverse }[], now: () => State): State {
  const whole = changes.findIndex(({ reverse }) => 'w' in reverse);
  const until = whole < 0 ? changes : changes.slice(0, whole + 1);
  return until.reduceRight((state, { reverse }) => undo(state, reverse), whole < 0 ? now() : NOWHERE);
}
