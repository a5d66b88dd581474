import type { Locale } from '#domain/locale';
import type { CheckFinding } from '#translation-desk/check';
import type { DeskTerm } from '#translation-desk/term';
import type { Unit } from '#translation-desk/unit';
import type { ParsedTaggedText } from '../inline/tagged-text';

/** A translation as the checks see it. */
export interface CheckedUnit {
  source: Unit;
  target: ParsedTaggedText;
  /** Words alone, without codes. */
  sourceText: string;
  targetText: string;
  sourceLocale: Locale;
  targetLocale: Locale;
  /** Those that stand in the source. */
  terms: readonly DeskTerm[];
}

/** One rule for one thing; it finds nothing where it doesn't apply. */
export type Check = (unit: CheckedUnit) => CheckFinding[];
