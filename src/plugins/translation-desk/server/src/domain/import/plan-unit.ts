import type { CheckFinding } from '../../../../shared/contracts/check';
import type { XliffUnit } from '../../../../shared/contracts/exchange';
import type { PlannedUnit } from '../../../../shared/contracts/import-plan';
import type { AlignedUnit } from '../state/align-target';
import { unitState } from '../state/translation-state';
import { normaliseText } from '../text/normalise';

type Distribute<Union> = Union extends unknown ? Omit<Union, 'uid' | 'documentId' | 'title' | 'unit'> : never;

/** What becomes of a unit, without its place. */
export type UnitPlan = Distribute<PlannedUnit>;

/**
 * What becomes of a file's unit whose place is known and writable. `check` tells what is wrong with a text as a
 * translation of today's source.
 */
export function planUnit(
  file: XliffUnit,
  today: AlignedUnit,
  check: (target: string) => CheckFinding[],
): UnitPlan {
  const { target: after } = file;
  const before = today.target?.text ?? null;
  const source = today.source.text;
  if (after === null) return { kind: 'unchanged' };

  const state = file.state === 'current' && !isSame(after, source) ? 'current' : 'needs-review';
  if (before !== null && isSame(after, before)) {
    const confirms = state === 'current' && isSame(file.source, source) && unitState(today) !== 'current';
    return confirms ? { kind: 'change', source, before, after, state, warnings: [] } : { kind: 'unchanged' };
  }

  const findings = check(after);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const texts = { fileSource: file.source, source, before, after, warnings };
  if (errors.length > 0) return { kind: 'refused', reason: 'broken', fileSource: file.source, after, errors };
  if (!isSame(file.source, source)) return { kind: 'held', reason: 'source-changed', ...texts };
  if (changedSince(file, today)) return { kind: 'held', reason: 'conflict', ...texts };
  return { kind: 'change', source, before, after, state, warnings };
}

/** Where the file doesn't tell any more what it was exported with, any text may be newer than it. */
function changedSince(file: XliffUnit, today: AlignedUnit): boolean {
  if (file.exported === null) return today.target !== null;
  return file.exported !== (today.fingerprint ?? '');
}

function isSame(one: string, other: string): boolean {
  return normaliseText(one) === normaliseText(other);
}
