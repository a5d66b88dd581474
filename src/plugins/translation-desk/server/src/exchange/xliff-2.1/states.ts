import type { UnitState } from '#translation-desk/unit';

/** Values of a segment's `state` and `subState` (4.3.1.35, 4.3.1.37). */
export const STATES = {
  missing: { state: 'initial', subState: null },
  outdated: { state: 'initial', subState: 'fiche:outdated' },
  'needs-review': { state: 'translated', subState: 'fiche:needs-review' },
  current: { state: 'final', subState: null },
} satisfies Record<UnitState, { state: string; subState: string | null }>;

/** The state in which nobody has translated yet, which a segment without one is in (4.3.1.35); not of ours that went stale. */
export function isUntranslated(state: string | undefined, subState: string | undefined): boolean {
  return (state ?? 'initial') === 'initial' && subState !== 'fiche:outdated';
}

const DONE = ['translated', 'reviewed', 'final'];

/**
 * A segment with text; without a state it is `initial` (4.3.1.35), yet somebody wrote the text. A state that the standard
 * doesn't know says nothing that could be relied on.
 */
export function readState(state: string | undefined, subState: string | undefined): UnitState {
  if (subState === 'fiche:outdated' && (state ?? 'initial') === 'initial') return 'outdated';
  if (subState === 'fiche:needs-review' && state === 'translated') return 'needs-review';
  return state === undefined || DONE.includes(state) ? 'current' : 'needs-review';
}
