import type { ComparedField } from './comparison';

/** What becomes of a field as a version is gone back to. */
export type FieldOutcome =
  /** It is written. */
  | 'restored'
  /** Today's schema hasn't got it, or has something of another kind there. */
  | 'no-field'
  /** The same in all languages: it goes back with the default language. */
  | 'shared'
  /** Whoever asks may not write it. */
  | 'forbidden';

export interface PlannedField {
  name: string;
  label: string;
  outcome: FieldOutcome;
  /** What isn't there any more and stays away: names of documents, files and parts. */
  lost: string[];
  /** Today's draft beside what it would say. */
  comparison: ComparedField;
}

export interface PlannedLocale {
  locale: string;
  /** Whether there was something in this language then. */
  isThere: boolean;
  fields: PlannedField[];
}

/** What going back would do, and what today's rules say to it. */
export interface RestorePlan {
  locales: PlannedLocale[];
  /** Why it is refused, in the words of the rules; empty: it isn't. */
  refused: { field: string; message: string }[];
}

/** `POST /history/documents/:uid/:documentId/restore/plan`, and `…/restore`, which does it. */
export interface RestoreRequest {
  moment: number;
  status: 'draft' | 'published';
  /** Null: all that there were. */
  locales: string[] | null;
  /** Null: all of them. */
  fields: string[] | null;
}

export interface RestoreResponse {
  data: RestorePlan;
}
