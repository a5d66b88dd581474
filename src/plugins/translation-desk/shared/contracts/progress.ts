import type { TranslationState } from './unit';

export interface Amount {
  fields: number;
  /** Of the source. */
  words: number;
}

export type Progress = Record<TranslationState, Amount>;
