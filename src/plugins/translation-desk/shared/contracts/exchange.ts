import type { Locale } from '#domain/locale';
import type { DeskTerm } from './term';
import type { Diagnostic, NoDetails } from './diagnostic';
import type { Codes, DocumentKey, UnitState } from './unit';

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
  /** Of a ZIP that was read: which of its files. */
  entry?: string;
  units: XliffUnit[];
}

export interface XliffUnit {
  id: string;
  source: string;
  codes: Codes;
  /** Null: not translated. */
  target: string | null;
  state: UnitState;
  /** What its writer tells translators of the text, in the source's language. */
  hints: string[];
  /** What people said of its translation: the thread as it went out, and in a file that comes back what it has more. */
  notes: XliffNote[];
  /** Names in the source as they are translated here; they go out and aren't read back. */
  terms: readonly DeskTerm[];
  limit: number | null;
  /** Fingerprint of the target when it was exported, empty where there was none; null: the file doesn't tell any more. */
  exported: string | null;
  /** Ids of codes in its target that another tool made up, by the number that they have in tagged text. */
  foreignCodes?: Readonly<Record<number, string>>;
  /** Whether the target has the white space that it was written with; a tool that drops `xml:space` loses it. */
  keepsSpace: boolean;
}

export interface XliffNote {
  text: string;
  /** Who said it, as the file has it; null where it doesn't. */
  by: string | null;
}

/** A finding about a file, with its place. */
export type XliffDiagnostic<Code extends XliffProblem = XliffProblem> = Diagnostic<XliffProblems, Code> & {
  /** Of a ZIP: which of its files; null: the file as it was sent. */
  file: string | null;
  /** Counted from 1; null: the file as a whole. */
  line: number | null;
};

export interface XliffProblems {
  'too-large': { megabytes: number };
  'too-deep': { depth: number };
  'too-many-elements': { elements: number };
  /** `files`, the elements: a ZIP's own are entries. */
  'too-many-files': { files: number };
  'too-many-units': { units: number };
  'unknown-encoding': { encoding: string };
  /** Read all the same, as `encoding`. */
  'other-encoding': { declared: string; encoding: string };
  'other-kind': { kind: OtherKind };
  'doctype-refused': NoDetails;
  'empty-file': NoDetails;
  /** `reason`, here and of a ZIP, in the words of the program that reads it. */
  'not-well-formed': { reason: string };
  'not-xliff': { root: string };
  /** `version` is empty where the file states none. */
  'unknown-version': { version: string; known: readonly string[] };
  'wrong-namespace': { namespace: string; version: string; expected: string };
  'no-target-language': NoDetails;
  /** `language` is empty where the file states none. */
  'wrong-source-language': { language: string; expected: Locale };
  'wrong-target-language': { language: string; others: Locale };
  /** `known` are the locales that content is translated into. */
  'unknown-target-language': { language: string; known: readonly Locale[] };
  'unknown-original': { original: string };
  'unit-without-source': { unit: string };
  /** A note on a document as a whole, which has no place for it. */
  'file-note': { note: string };
  'invalid-unit': { unit: string; fault: XliffFault };
  'partly-translated': { unit: string; done: number; segments: number };
  /** The target has codes, or characters that nobody sees, and nothing else. */
  'no-words': { unit: string };
  'several-targets': { unit: string; targets: number };
  'doubled-order': { unit: string; order: number };
  'wrong-unit-language': { unit: string; language: string; expected: Locale };
  /** Besides those that are listed: `problems` is how many. */
  'more-problems': { problems: number };
  'not-a-zip': { reason: string };
  'zip-without-xliff': NoDetails;
  /** Of a ZIP; `file` says which. */
  'entry-left-out': { kind: OtherKind };
  'zip-too-large': { megabytes: number };
  'zip-too-many-entries': { entries: number };
  'zip-unsafe-name': { name: string };
  'zip-encrypted': { name: string };
}
export type XliffProblem = keyof XliffProblems;

/** What of a unit isn't as the standard wants it. */
export type XliffFault = 'unknown-element' | 'text-outside' | 'misplaced' | 'order' | 'cp' | 'sub-state';

/** What a file is that was given as XLIFF and can't be. */
export type OtherKind =
  | 'word'
  | 'excel'
  | 'powerpoint'
  | 'opendocument'
  | 'old-office'
  | 'pdf'
  | 'rtf'
  | 'zip'
  | 'gzip'
  | 'archive'
  | 'image'
  | 'html'
  | 'po'
  | 'tmx'
  | 'tbx'
  | 'json'
  | 'xml'
  | 'text'
  | 'unknown';
