import type { PlannedUnit } from '../../../shared/contracts/import-plan';
import { findingText } from '../text/finding-text';
import type { Text } from '../text/use-text';

/** Why a unit of a file is held or refused and what there is to know of its text, a sentence each. */
export function reasonsOf(text: Text, unit: PlannedUnit): string[] {
  switch (unit.kind) {
    case 'change':
      return warningsOf(text, unit);
    case 'held':
      return [text(`held.${unit.reason}`), ...warningsOf(text, unit)];
    case 'refused':
      return [text(`refused.${unit.reason}`), ...unit.errors.map((error) => findingText(text, error))];
    case 'unchanged':
      return [];
    default:
      return unit satisfies never;
  }
}

function warningsOf(
  text: Text,
  { extras, warnings }: Pick<PlannedUnit & { kind: 'change' | 'held' }, 'extras' | 'warnings'>,
): string[] {
  const dropped =
    extras.length > 0
      ? [
          text('plan.extras', {
            count: extras.length,
            extras: extras.map((extra) => `“${extra}”`).join(', '),
          }),
        ]
      : [];
  return [...warnings.map((warning) => findingText(text, warning)), ...dropped];
}
