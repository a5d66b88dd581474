import type { XliffDiagnostic } from '#translation-desk/exchange';
import { findLocale } from '../domain/find-locale';
import type { UnitContext } from './parse-file';
import { aProblem } from './problem';
import type { XmlElement } from './xml/xml-element';

const XML_LANG = '{http://www.w3.org/XML/1998/namespace}lang';

/** Why none of a unit's or segment's targets can be taken: there is more than one, or it is in another language. */
export function findTargetProblem(
  unit: string,
  targets: readonly XmlElement[],
  { targetLocale }: Pick<UnitContext, 'targetLocale'>,
): XliffDiagnostic | null {
  const [first, second] = targets;
  if (second) return aProblem('several-targets', { unit, targets: targets.length }, second.line);
  const language = first?.attributes[XML_LANG];
  if (!first || !language || findLocale(language, [targetLocale]) !== null) return null;
  return aProblem('wrong-unit-language', { unit, language, expected: targetLocale }, first.line);
}
