import type { Locale } from '#domain/locale';
import type { FieldName } from '../mapping/incoming-fields';

/** Values of fields as the Document Service takes them: texts, blocks, `YYYY-MM-DD`, decimals as text, `documentId`s. */
export type FieldValues = Partial<Record<FieldName, unknown>>;

/** Who wrote a translation's field last. */
export interface Written {
  by: string;
  /** ISO 8601. */
  at: string;
  /** Whether it waits for somebody to look at it, as what an import or a machine wrote does. */
  needsReview: boolean;
}

/** What the drafts of a project say today. */
export interface TodaysProject {
  documentId: string;
  /** In the base. */
  shared: FieldValues;
  texts: Readonly<Record<Locale, FieldValues>>;
  written: Readonly<Record<Locale, Partial<Record<FieldName, Written>>>>;
}

/** A term as it is matched and shown. */
export interface KnownTerm {
  documentId: string;
  /** Its code or slug. */
  key: string;
  names: Readonly<Record<Locale, string>>;
}
