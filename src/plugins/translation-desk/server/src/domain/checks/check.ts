import type { Diagnostic } from '../../../../shared/contracts/diagnostic';
import type { Unit } from '../../../../shared/contracts/unit';
import type { ParsedTaggedText } from '../inline/tagged-text';

/** A translation as the checks see it. */
export interface CheckedUnit {
  source: Unit;
  target: ParsedTaggedText;
  /** Words alone, without codes. */
  sourceText: string;
  targetText: string;
}

/** One rule for one thing; it finds nothing where it doesn't apply. */
export type Check = (unit: CheckedUnit) => CheckFinding[];

export type CheckFinding = Diagnostic<CheckCode>;

export const CHECK_CODES = [
  'codes-unpaired',
  'codes-lost',
  'codes-doubled',
  'codes-unknown',
  'links-nested',
  'too-long',
  'empty',
  'same-as-source',
  'space-at-ends',
  'numbers-differ',
  'dates-differ',
  'urls-differ',
] as const;
export type CheckCode = (typeof CHECK_CODES)[number];
