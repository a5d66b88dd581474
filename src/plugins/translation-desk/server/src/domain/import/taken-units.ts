import type { ImportDecision, PlannedUnit } from '#translation-desk/import-plan';
import { serializeUnitKey } from '../document-key';
import type { Verdict } from '../ledger/record-edit';
import { normaliseText } from '../text/normalise';

export interface TakenUnit {
  planned: PlannedUnit;
  text: string;
  verdict: Verdict | undefined;
}

/** By `serializeUnitKey`. */
export type DecisionsByUnit = ReadonlyMap<string, ImportDecision>;

/** Decisions to look up: an import may have 100,000 of them, and as many units. */
export function decisionsByUnit(decisions: readonly ImportDecision[]): DecisionsByUnit {
  // A map keeps the last of two; the first counts.
  return new Map(decisions.toReversed().map((decision) => [serializeUnitKey(decision), decision]));
}

/**
 * What a plan writes into one document. A held unit waits for a decision, but for one whose source changed and that
 * has no text yet: a stale translation that somebody has to review is better than none.
 */
export function takenUnits(units: readonly PlannedUnit[], decisions: DecisionsByUnit): TakenUnit[] {
  return units.flatMap((planned): TakenUnit[] => {
    switch (planned.kind) {
      case 'change':
        return [{ planned, text: planned.after, verdict: verdictOf(planned) }];
      case 'held': {
        const take = decisions.get(serializeUnitKey(planned))?.take ?? fillsEmptyPlace(planned);
        return take ? [{ planned, text: planned.after, verdict: verdictOf(planned) }] : [];
      }
      case 'unchanged':
      case 'refused':
        return [];
      default:
        return planned satisfies never;
    }
  });
}

function fillsEmptyPlace({ reason, before, extras }: PlannedUnit & { kind: 'held' }): boolean {
  return reason === 'source-changed' && before === null && extras.length === 0;
}

/** The same words again are a person's word that they are right. */
function verdictOf({ state, before, after }: PlannedUnit & { kind: 'change' | 'held' }): Verdict | undefined {
  if (state === 'needs-review') return 'review';
  return before !== null && normaliseText(before) === normaliseText(after) ? 'right' : undefined;
}
