import type { UnitState } from '#translation-desk/unit';

/** Values of a target's `state` (2.2.4 Target, appendix of state values). A unit without target is `missing`. */
export const STATES = {
  missing: 'new',
  outdated: 'needs-translation',
  'needs-review': 'needs-review-translation',
  current: 'final',
} satisfies Record<UnitState, string>;

const READ: Readonly<Record<string, UnitState>> = {
  new: 'needs-review',
  'needs-translation': 'outdated',
  'needs-adaptation': 'needs-review',
  'needs-l10n': 'needs-review',
  'needs-review-translation': 'needs-review',
  'needs-review-adaptation': 'needs-review',
  'needs-review-l10n': 'needs-review',
  translated: 'current',
  final: 'current',
  'signed-off': 'current',
};

/** States in which nobody has translated yet: a target that is its source is no translation then. */
export function isUntranslated(state: string | undefined): boolean {
  return state === 'new' || state === 'needs-translation';
}

/** A tool that says nothing of the state has finished with the unit. */
export function readState(state: string | undefined, approved: string | undefined): UnitState {
  if (state === undefined) return approved === 'no' ? 'needs-review' : 'current';
  return READ[state] ?? 'needs-review';
}
