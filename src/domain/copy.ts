import type { Locale } from './locale';

/** What was made of a document when it was copied. */
export interface Copy {
  documentId: string;
  /** The languages that were copied. */
  locales: Locale[];
}
