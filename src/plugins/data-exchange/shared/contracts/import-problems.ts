import type { Diagnostic, NoDetails } from '#translation-desk/diagnostic';

/** Where in a file something is: as a spreadsheet names it. Null: of the file, sheet or row as a whole. */
export interface CellPlace {
  sheet: string | null;
  /** Counted from 1, the header's row too. */
  row: number | null;
  /** As the header says it; where it says nothing, the spreadsheet's letters. */
  column: string | null;
}

/** A finding about a file that is to come in, with its place. */
export type ImportProblem<Code extends ImportProblemCode = ImportProblemCode> = Diagnostic<
  ImportProblems,
  Code
> & { place: CellPlace };

export type ImportProblemCode = keyof ImportProblems;

/** What a file can be that isn't read, for saying what to do instead. */
export type UnreadKind =
  'ods' | 'xls' | 'xlsb' | 'pdf' | 'word' | 'gzip' | 'picture' | 'html' | 'xml' | 'json' | 'zip';

/** Everything that can be said of a file: stable codes, with the facts that their messages are made from. */
export interface ImportProblems {
  'empty-file': NoDetails;
  'unread-kind': { kind: UnreadKind };
  'too-large': { megabytes: number };
  /** Packed files together, as they state it or as they turned out. */
  'unpacks-too-large': { megabytes: number };
  'too-many-parts': { parts: number };
  'not-a-zip': { reason: string };
  encrypted: NoDetails;
  'unsafe-name': { name: string };
  'missing-part': { part: string };
  'not-well-formed': { part: string; reason: string };
  'doctype-refused': { part: string };
  'too-deep': { part: string; depth: number };
  'too-many-elements': { part: string; elements: number };
  'text-too-long': { characters: number };
  'too-many-rows': { rows: number };
  'too-many-columns': { columns: number };
  'too-many-cells': { cells: number };
  'too-much-text': { characters: number };
  'rows-out-of-order': NoDetails;
  /** Not in the encoding that was asked for. */
  'wrong-encoding': { encoding: string };
  /** A text that another program lost letters of; `text` as it stands. */
  'destroyed-text': { text: string; how: 'question-marks' | 'replacement' | 'wrong-encoding' };
  'open-quote': NoDetails;
  'text-after-quote': { text: string };
  'no-header': NoDetails;
  'repeated-column': { name: string };
  'unknown-column': { name: string };
  'hidden-rows': { rows: readonly number[]; count: number };
  'hidden-sheet': NoDetails;
  'hidden-columns': { columns: readonly string[] };
  'merged-down': { range: string };
  'merged-across': { range: string };
  'formula-calls-out': { formula: string };
  'formula-without-value': { formula: string };
  'error-value': { text: string };
  'digits-lost': { text: string };
  'not-a-day': { text: string };
  'no-such-day': { text: string };
  'not-a-number': { text: string };
  'not-one-of': { text: string; known: readonly string[] };
  'not-iati': { root: string };
  'unknown-version': { version: string; known: readonly string[] };
  /** Asked of a person, and not said yet. */
  asked: { question: 'day-order' | 'decimal-mark' | 'term' | 'locale' };
  'ambiguous-term': { text: string; terms: readonly string[] };
  'unknown-project': { text: string };
  'unknown-document': { documentId: string };
  'ambiguous-project': { key: string; text: string; projects: readonly string[] };
  'keys-disagree': { keys: readonly string[]; projects: readonly string[] };
  'repeated-project': { row: number };
  'no-title': NoDetails;
  /** A rule of projects that it would break; `message` is the rule's. */
  'rule-broken': { field: string; rule: string; message: string };
  'not-an-entry': { text: string; expected: string };
  unstorable: { characters: readonly string[] };
}
