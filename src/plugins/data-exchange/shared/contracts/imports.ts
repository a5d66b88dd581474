import type { ImportChoices, ImportPlan, PlannedProject } from './import-plan';

/** Where an import is. What is `applying` or `undoing` when the app dies is gone on with at its next start. */
export type ImportState = 'planned' | 'applying' | 'applied' | 'undoing' | 'undone';

/** What became of a project. `moved`: somebody wrote it since the plan, and nothing of it was written. */
export type StepState = 'planned' | 'done' | 'moved' | 'failed' | 'undone' | 'told';

/** How many projects are in which state; those that only have something to tell aren't counted. */
export interface ImportProgress {
  total: number;
  done: number;
  moved: number;
  failed: number;
  undone: number;
}

/** A file that came in, without its projects. */
export interface ImportRun {
  id: number;
  fileName: string;
  startedBy: string;
  state: ImportState;
  choices: ImportChoices;
  plan: Omit<ImportPlan, 'projects'>;
  progress: ImportProgress;
}

/** A project of an import, as it was planned and what became of it. */
export interface ImportedProject extends PlannedProject {
  place: number;
  state: StepState;
  /** Why it wasn't written, or not published. */
  message: string | null;
}

export interface ImportedProjects {
  projects: ImportedProject[];
  total: number;
}

/** Projects that somebody wrote since: nothing was done. */
export interface MovedSince {
  moved: { documentId: string | null; title: string }[];
}

export interface IncomingUpload {
  name: string;
  bytes: Uint8Array;
}

/** Who imports, and what of it they may. */
export interface ImportAccess {
  by: string;
  mayWrite(locale: string): boolean;
  mayPublish(locale: string): boolean;
}

/** Files that come in: a plan first, then what it says and nothing else. Null: there is no such import. */
export interface ImportService {
  /** Whoever a request is of, by its state. */
  accessOf(state: Record<string, unknown>): ImportAccess;
  /** Reads a file and keeps what it would do; nothing of content is written. */
  plan(access: ImportAccess, file: IncomingUpload, choices: ImportChoices): Promise<ImportRun>;
  list(): Promise<ImportRun[]>;
  find(id: number): Promise<ImportRun | null>;
  listProjects(
    id: number,
    query: { kind?: string; page: number; pageSize: number },
  ): Promise<ImportedProjects | null>;
  /** Begins to carry the plan out, and answers before it is done. */
  apply(access: ImportAccess, id: number): Promise<ImportRun | MovedSince | null>;
  /** Begins to take everything back, unless somebody has written since. */
  undo(access: ImportAccess, id: number): Promise<ImportRun | MovedSince | null>;
  /** When what goes on behind the server has ended. */
  whenIdle(): Promise<void>;
  /** Goes on with what a killed process left, here and from time to time. */
  resume(): void;
  stop(): Promise<void>;
}
