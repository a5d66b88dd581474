import type { Amount, Progress } from '#translation-desk/progress';
import { TRANSLATION_STATES, type TranslationState } from '#translation-desk/unit';

/** Of all states together. */
export function sumOf(progress: Progress, what: keyof Amount): number {
  return TRANSLATION_STATES.reduce((sum, state) => sum + progress[state][what], 0);
}

/** Whole percent of the words, never 100 before all are; null where there are none: nothing is to do and nothing done. */
export function percentOf(progress: Progress, state: TranslationState): number | null {
  const all = sumOf(progress, 'words');
  return all === 0 ? null : Math.floor((progress[state].words / all) * 100);
}

/** Whatever isn't current. */
export function wordsToDo(progress: Progress): number {
  return sumOf(progress, 'words') - progress.current.words;
}
