import type { TranslationState } from './unit';

export interface Amount {
  fields: number;
  /** Of the source's units that are in the state; a unit is never incomplete. */
  words: number;
}

export type Progress = Record<TranslationState, Amount>;
