import type { Locale } from '#domain/locale';
import type { ImportProblem } from './import-problems';

/** What a person said of a file, by the names of its columns; kept for the next file with the same header. */
export interface ImportChoices {
  encoding?: string;
  /** Of a workbook with several. */
  sheet?: string;
  /** Header → `title:az`, `startDate`; empty: the column is left out. */
  columns?: Readonly<Record<string, string>>;
  /** Header → the order of its dates. */
  dayOrders?: Readonly<Record<string, 'day-month-year' | 'month-day-year' | 'year-month-day'>>;
  /** Header → what parts the whole from the fraction. */
  decimalMarks?: Readonly<Record<string, '.' | ','>>;
  /** Header → what its rich text is written in. */
  formats?: Readonly<Record<string, 'html' | 'markdown' | 'plain'>>;
  /** `topics Water` → a term's `documentId`; `make`: a new one of this name; `leave`: left out. */
  terms?: Readonly<Record<string, string>>;
  /** Whether translations count as reviewed. */
  isReviewed?: boolean;
  /** Whether what is complete is published. */
  publishes?: boolean;
  /** When the file was last written (ISO 8601): what people translated later is a conflict. */
  writtenAt?: string;
}

/** What has to be said before the file can be planned as a whole; the plan goes without what is asked. */
export type ImportQuestion =
  | { kind: 'encoding'; choices: readonly { encoding: string; sample: string }[] }
  | { kind: 'sheet'; sheets: readonly string[] }
  | { kind: 'locale'; column: string; field: string; locales: readonly Locale[] }
  | { kind: 'day-order'; column: string; examples: readonly string[]; orders: readonly string[] }
  | { kind: 'decimal-mark'; column: string; examples: readonly string[] }
  | { kind: 'term'; key: string; field: string; text: string; projects: number; mayMake: boolean };

/** A field before and after; `locale` null: it is the same in all. Values as the Document Service takes them. */
export interface PlannedChange {
  field: string;
  locale: Locale | null;
  before: unknown;
  after: unknown;
}

/** A text that a person translated later than the file was written: left as it is. */
export interface PlannedConflict extends PlannedChange {
  by: string;
  at: string;
}

/** What becomes of one project. */
export interface PlannedProject {
  /** `refused`: nothing of it is written, for its problems. */
  kind: 'new' | 'changed' | 'unchanged' | 'refused';
  sheet: string | null;
  row: number;
  /** Null: it is new. */
  documentId: string | null;
  title: string;
  changes: readonly PlannedChange[];
  conflicts: readonly PlannedConflict[];
  problems: readonly ImportProblem[];
}

/** A term that an import makes because a person said so. */
export interface PlannedTerm {
  field: 'priorityArea' | 'subsector' | 'topics';
  name: string;
  /** Of a subsector: the priority area of the first project that has it. */
  priorityArea: string | null;
}

export interface PlanCounts {
  new: number;
  changed: number;
  unchanged: number;
  refused: number;
  conflicts: number;
}

/** What an import would do, worked out before anything is done. */
export interface ImportPlan {
  /** How the file was read. */
  format: 'csv' | 'xlsx' | 'iati';
  encoding: string | null;
  /** Header → what it is taken for; null: left out. */
  columns: readonly { header: string; target: string | null }[];
  questions: readonly ImportQuestion[];
  /** Of the file as a whole, and of columns. */
  problems: readonly ImportProblem[];
  terms: readonly PlannedTerm[];
  counts: PlanCounts;
  projects: readonly PlannedProject[];
}
