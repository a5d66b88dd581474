import type { Locale } from '#domain/locale';
import type { XliffVersion } from './exchange';
import type { ImportDecision, ImportPlan, PlannedUnit } from './import-plan';
import type { DocumentKey } from './unit';

/** `POST /translation-desk/export`: answers a file. */
export interface ExportRequest {
  locale: Locale;
  version: XliffVersion;
  /** Without it: every document that has such units. */
  documents?: DocumentKey[];
  /** `todo`: the units that aren't current; `all`: the current ones too. */
  units: 'todo' | 'all';
  /** `zip`: a file for each document. */
  packaging: 'one' | 'zip';
  /** What stands where nothing is translated: some tools offer only units that have a target. */
  target: 'empty' | 'source';
}

/** `POST /translation-desk/import/plan`, the file as `file` of a form or as the body: what an import would do. */
export interface PlanImportResponse {
  data: ImportPlan;
}

/** `POST /translation-desk/import`, the same with `decisions`, JSON, in the form: does it, all or nothing. */
export interface ApplyImportRequest {
  decisions: ImportDecision[];
}

export interface ApplyImportResponse {
  data: ImportReport;
}

/** The plan as it was when it was carried out, and what of it was. */
export interface ImportReport {
  plan: ImportPlan<ReportedUnit>;
  /** How many units were written, of how many documents. */
  writtenUnits: number;
  /** How many notes were kept. */
  writtenNotes: number;
  writtenDocuments: number;
}

/** `written`: the unit has the file's text now, as it was to change or somebody decided to take it. */
export type ReportedUnit = PlannedUnit & { written: boolean };
