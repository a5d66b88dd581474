import type { XliffNote } from '#translation-desk/exchange';
import { keepsNotes, type PlannedUnit, type Rival } from '#translation-desk/import-plan';
import { findingText } from '../text/finding-text';
import type { Text } from '../text/use-text';

/** Why a unit of a file is held or refused and what there is to know of its text, a sentence each. */
export function reasonsOf(text: Text, unit: PlannedUnit): string[] {
  return [...reasonsOfText(text, unit), ...unit.notes.map((note) => noteText(text, unit, note))];
}

function reasonsOfText(text: Text, unit: PlannedUnit): string[] {
  switch (unit.kind) {
    case 'change':
      return unit.warnings.map((warning) => findingText(text, warning));
    case 'held':
      return [
        text(`held.${unit.reason}`),
        ...unit.warnings.map((warning) => findingText(text, warning)),
        ...extrasOf(text, unit.extras),
      ];
    case 'refused':
      return [
        text(`refused.${unit.reason}`),
        ...unit.errors.map((error) => findingText(text, error)),
        ...unit.rivals.map((rival) => rivalText(text, rival)),
      ];
    case 'unchanged':
      return [];
    default:
      return unit satisfies never;
  }
}

function noteText(text: Text, unit: PlannedUnit, { text: said, by }: XliffNote): string {
  const note = by === null ? `“${said}”` : `“${said}” (${by})`;
  return text(keepsNotes(unit) ? 'plan.note' : 'plan.note-lost', { note });
}

function rivalText(text: Text, { entry, text: rival }: Rival): string {
  return entry === null
    ? text('refused.rival', { text: rival })
    : text('refused.rival-in', { entry, text: rival });
}

function extrasOf(text: Text, extras: readonly string[]): string[] {
  if (extras.length === 0) return [];
  const quoted = extras.map((extra) => `“${extra}”`).join(', ');
  return [text('plan.extras', { count: extras.length, extras: quoted })];
}
