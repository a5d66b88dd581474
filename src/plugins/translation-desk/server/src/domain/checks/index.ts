import type { Check } from './check';
import { checkCharacters } from './characters';
import {
  checkDoubledCodes,
  checkEmptiedCodes,
  checkLostCodes,
  checkNestedLinks,
  checkPairing,
  checkUnknownCodes,
} from './codes';
import { checkFacts } from './facts';
import { checkLength } from './length';
import { checkForbiddenTerms, checkTerms } from './terms';
import { checkEmpty, checkLines, checkSameAsSource, checkSpaceAtEnds } from './words';

/** Every check of a translated unit, errors first. A new one is an import and a line. */
export const CHECKS = [
  checkPairing,
  checkLostCodes,
  checkDoubledCodes,
  checkUnknownCodes,
  checkEmptiedCodes,
  checkNestedLinks,
  checkCharacters,
  checkLength,
  checkEmpty,
  checkSameAsSource,
  checkSpaceAtEnds,
  checkLines,
  checkFacts,
  checkForbiddenTerms,
  checkTerms,
] satisfies readonly Check[];

export type { Check } from './check';
