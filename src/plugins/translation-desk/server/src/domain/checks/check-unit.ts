import { isEmptyText } from '#domain/is-empty-text';
import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import type { CheckFinding } from '#translation-desk/check';
import type { DeskTerm } from '#translation-desk/term';
import type { Unit } from '#translation-desk/unit';
import { toPlainText } from '../inline/inline';
import { contentOf, parseTaggedText } from '../inline/tagged-text';
import type { Check } from './check';

/**
 * All that the checks find in a unit's translation. A blank one lacks its codes as well as its words:
 * it is only said to be empty.
 */
export function checkUnit(
  checks: readonly Check[],
  source: Unit,
  target: string,
  targetLocale: Locale,
  terms: readonly DeskTerm[] = [],
): CheckFinding[] {
  const parsed = parseTaggedText(target);
  const targetText = toPlainText(parsed.content);
  const sourceText = toPlainText(contentOf(source.text));
  const findings = checks.flatMap((check) =>
    check({
      source,
      target: parsed,
      sourceText,
      targetText,
      sourceLocale: DEFAULT_LOCALE,
      targetLocale,
      terms,
    }),
  );
  return isEmptyText(targetText) ? findings.filter(({ code }) => code === 'empty') : findings;
}
