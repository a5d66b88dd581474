import type { TextChange } from '#domain/diff-words';

/** A translation that exists already, of the same source or one like it. */
export interface Suggestion {
  /** Tagged text, in the default locale. */
  source: string;
  target: string;
  /** How alike the sources are: 100 for the same, otherwise below. */
  percent: number;
  /** From the suggestion's source to this unit's. */
  changes: TextChange[];
}
