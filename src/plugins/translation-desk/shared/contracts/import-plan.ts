import type { TextChange } from '#domain/diff-words';
import type { Locale } from '#domain/locale';
import type { CheckFinding } from './check';
import type { XliffDiagnostic, XliffNote } from './exchange';
import type { Codes, DocumentKey } from './unit';

/** Why a unit of a file can't be taken, whoever decides. `repeated`: it is there again with another text. */
export const REFUSALS = [
  'locale-forbidden',
  'unknown-document',
  'unknown-field',
  'unknown-unit',
  'field-forbidden',
  'repeated',
  'broken',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Whether a unit's notes are kept: whatever becomes of its text, if it is here and the person may write it. */
export function keepsNotes(unit: PlannedUnit): boolean {
  return unit.kind !== 'refused' || unit.reason === 'broken' || unit.reason === 'repeated';
}

/**
 * `source-changed`: translated from another source than today's. `conflict`: the target changed since the export.
 * `drops-texts`: its field has texts that belong to nothing in the source any more, which writing it leaves out.
 */
export type HoldReason = 'source-changed' | 'conflict' | 'drops-texts';

/** What an import would do with one unit. Texts are tagged text. */
export type PlannedUnit = PlannedPlace &
  (
    | {
        kind: 'change';
        source: string;
        codes: Codes;
        before: string | null;
        after: string;
        /** What the unit will be. */
        state: 'current' | 'needs-review';
        warnings: CheckFinding[];
      }
    | { kind: 'unchanged' }
    | {
        kind: 'held';
        reason: HoldReason;
        /** The source that the file was translated from, and today's. */
        fileSource: string;
        source: string;
        codes: Codes;
        /** From the file's source to today's; null where that didn't change. */
        changes: TextChange[] | null;
        before: string | null;
        after: string;
        /** What the unit will be if it is taken. */
        state: 'current' | 'needs-review';
        /** Texts of its field that would be left out then. */
        extras: readonly string[];
        warnings: CheckFinding[];
      }
    | {
        kind: 'refused';
        reason: Refusal;
        fileSource: string;
        after: string | null;
        errors: CheckFinding[];
        /** Of a `repeated` one: all texts that the files have for it. */
        rivals: readonly Rival[];
      }
  );

/** One of several texts for the same unit. */
export interface Rival {
  /** Of a ZIP: which of its files; null: the file as it was sent. */
  entry: string | null;
  /** Tagged text. */
  text: string;
}

export interface PlannedPlace extends DocumentKey {
  /** The document's title in the default locale, or as the file has it. */
  title: string | null;
  /** Its field as the content manager names it; null where there is no such field. */
  field: string | null;
  /** Today's id; the file's where there is none. */
  unit: string;
  /** What the file says of it that nobody has said here yet; `keepsNotes` tells what becomes of it. */
  notes: readonly XliffNote[];
}

export interface ImportPlan<Unit extends PlannedUnit = PlannedUnit> {
  /** Null: no file could be read, or nobody translates into its language. */
  locale: Locale | null;
  /** In the order of the file. */
  units: Unit[];
  diagnostics: XliffDiagnostic[];
}

/** What a person decides about a held unit. */
export interface ImportDecision extends DocumentKey {
  unit: string;
  take: boolean;
}
