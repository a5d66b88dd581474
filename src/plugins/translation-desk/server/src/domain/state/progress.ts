import { TRANSLATION_STATES, type TranslationState } from '#translation-desk/unit';
import type { Amount, Progress } from '#translation-desk/progress';

/** Sums up the fields of a document, a type or a locale by state; words are those of the source. */
export function toProgress(
  fields: readonly { state: TranslationState | null; fields?: number; words: number }[],
): Progress {
  const entries = TRANSLATION_STATES.map((state): [TranslationState, Amount] => {
    const mine = fields.filter((field) => field.state === state);
    return [
      state,
      { fields: sum(mine.map((field) => field.fields ?? 1)), words: sum(mine.map((field) => field.words)) },
    ];
  });
  return Object.fromEntries(entries) as Progress;
}

/** The words of the units that wait for a translator: all but those that are current. */
export function wordsToDo(progress: Progress): number {
  return progress.missing.words + progress.outdated.words + progress['needs-review'].words;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
