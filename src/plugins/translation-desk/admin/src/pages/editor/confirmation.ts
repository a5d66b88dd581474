import type { DeskUnit } from '#translation-desk/desk';

/**
 * What saying that a text is right means for a unit; null where there is nothing to say. Who may not review can still say
 * that a text outlived a change of its source.
 */
export function confirmationOf(
  { state, target }: Pick<DeskUnit, 'state' | 'target'>,
  mayReview: boolean,
): 'unit.accept' | 'unit.confirm' | null {
  if (target === null) return null;
  if (state === 'outdated') return 'unit.accept';
  return state === 'needs-review' && mayReview ? 'unit.confirm' : null;
}
