import { isEmptyText } from '#domain/is-empty-text';
import type { CheckFinding } from '#translation-desk/check';
import type { Check, CheckedUnit } from './check';
import { findTokens, type Tokens } from './tokens';

export const checkNumbers: Check = (unit) => compare(unit, 'numbers', 'Numbers');
export const checkDates: Check = (unit) => compare(unit, 'dates', 'Dates');
export const checkUrls: Check = (unit) => compare(unit, 'urls', 'Addresses');

function compare(unit: CheckedUnit, kind: keyof Tokens, name: string): CheckFinding[] {
  if (isEmptyText(unit.targetText)) return [];
  const source = findTokens(unit.sourceText)[kind];
  const target = findTokens(unit.targetText)[kind];
  const lost = without(source, target);
  const added = without(target, source);
  if (lost.length + added.length === 0) return [];
  const parts = [
    ...(lost.length > 0 ? [`missing ${lost.join(', ')}`] : []),
    ...(added.length > 0 ? [`not in the source ${added.join(', ')}`] : []),
  ];
  return [
    {
      code: `${kind}-differ`,
      severity: 'warning',
      message: `${name} differ: ${parts.join('; ')}.`,
      details: { lost, added },
    },
  ];
}

/** What is left of `all` when each of `taken` takes one like it away. */
function without(all: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return all.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
