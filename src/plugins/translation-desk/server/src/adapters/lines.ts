import type { Locale } from '#domain/locale';
import type { Standing } from '../domain/state/standing';
import type { LedgerEntry } from '#translation-desk/unit';

/** What a field of a document says today in the default locale. */
export interface SourceLine {
  ofType: string;
  ofDocument: string;
  field: string;
  title: string | null;
  digest: string;
  /** Fingerprints of the units and their places in the draft and in the published version. */
  shape: string;
  /** What its units are found by, for suggestions. */
  fingerprints: string;
  words: number;
  isPublished: boolean;
  /** ISO 8601: when these words were first seen. */
  changedAt: string;
}

/** The sources that a field in a locale was translated from, by whom and when. */
export interface LedgerLine {
  ofType: string;
  ofDocument: string;
  inLocale: Locale;
  field: string;
  units: LedgerEntry[];
  digest: string;
  needsReview: boolean;
  /** How the field stands against today's source. */
  standing: Standing;
  /** `admin:3`, `api-token:7`, `system`, or `baseline`: what was there before the desk. */
  recordedBy: string;
  /** ISO 8601. */
  recordedAt: string;
}

/** A line as the database has it. */
export type Stored<Line> = Line & { id: number };
