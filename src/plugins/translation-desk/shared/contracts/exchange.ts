import type { Locale } from '../../../../domain/locale';
import type { Diagnostic } from './diagnostic';
import type { Codes, DocumentKey, TranslationState } from './unit';

export const XLIFF_VERSIONS = ['1.2', '2.1'] as const;
export type XliffVersion = (typeof XLIFF_VERSIONS)[number];

/** What a file of either version carries; texts are tagged text. */
export interface XliffDocument {
  version: XliffVersion;
  sourceLocale: Locale;
  targetLocale: Locale;
  files: XliffFile[];
}

/** The units of one document. */
export interface XliffFile extends DocumentKey {
  title: string | null;
  units: XliffUnit[];
}

export interface XliffUnit {
  id: string;
  source: string;
  codes: Codes;
  /** Null: not translated. */
  target: string | null;
  state: TranslationState;
  notes: string[];
  limit: number | null;
  /** Fingerprint of the target when it was exported, empty where there was none; null: the file doesn't tell any more. */
  exported: string | null;
}

/** A finding about a file, with its place. */
export interface XliffDiagnostic extends Diagnostic<XliffProblem> {
  /** Counted from 1; null: the file as a whole. */
  line: number | null;
}

export const XLIFF_PROBLEMS = [
  'too-large',
  'too-deep',
  'too-many-elements',
  'too-many-units',
  'unknown-encoding',
  'doctype-refused',
  'not-well-formed',
  'not-xliff',
  'unknown-version',
  'no-target-language',
  'wrong-source-language',
  'wrong-target-language',
  'unknown-original',
  'unit-without-source',
  'partly-translated',
  'not-a-zip',
  'zip-refused',
] as const;
export type XliffProblem = (typeof XLIFF_PROBLEMS)[number];
