import type { Diagnostic } from './diagnostic';

/** What the checks of a translated text find; the panel has a sentence for each. */
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

export type CheckFinding = Diagnostic<CheckCode>;
