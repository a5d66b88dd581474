import type { CheckFinding } from '../../../shared/contracts/check';
import type { Text } from './use-text';

/** What a check found, in the language of the panel: the server says it in English, for other programs. */
export function findingText(text: Text, { code, details }: CheckFinding): string {
  const values = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'object' ? value.join(', ') : value,
    ]),
  );
  const sentence = text(`check.${code}`, { ...values, count: listOf(details['codes']).length });
  const sides = (['lost', 'added'] as const).flatMap((side) => {
    const items = listOf(details[side]);
    return items.length > 0 ? [text(`check.${side}`, { items: items.join(', ') })] : [];
  });
  return [sentence, ...sides].join(' ');
}

function listOf(value: CheckFinding['details'][string] | undefined): readonly string[] {
  return typeof value === 'object' ? value : [];
}
