import type { MadeOf } from './made-of';

/** One snapshot of the database, as far as reading the content generation takes. */
export interface Snapshot {
  /** A table's name, in the schema that Strapi uses. */
  table(table: string): Statement;
  run(statement: Statement): Promise<Record<string, unknown>[]>;
}

interface Statement {
  sql: string;
  bindings: readonly unknown[];
}

/** The content generation that a snapshot is of. */
export interface SnapshotGeneration {
  generation: number;
  /** Whether what was made in another snapshot would be the same in this one. */
  isStill(made: MadeOf): boolean;
  /**
   * The documents of a type, by every name they go by, that have changed after an earlier generation, and perhaps some that
   * changed after this one; null: that isn't known, and any may have.
   */
  changedSince(generation: number, uid: string): readonly string[] | null;
}

/**
 * Which documents of a type an answer lists, in what order, and what it counts of them. Most changes to documents leave that
 * as it is; whether one does is found out when somebody asks for the answer.
 */
export interface NotedList {
  /** The type that it is a list of. */
  uid: string;
  /** The newest generation at which it is known to be the same. */
  readonly generation: number;
  /** Whether it is the same at a generation, or at one after it; what its documents say is noted besides. */
  isStillAt(generation: number): Promise<boolean>;
}

/** What is worked out from published content and cached in memory for as long as what it was made of is the same. */
export interface GenerationCache {
  /**
   * What `read` gives, read again once a row of these content types has changed. Within a transaction, whose writes no
   * generation counts yet, it is read as ever; so it is before there is a generation.
   */
  cacheWhileSame<Found>(types: readonly string[], read: () => Promise<Found>): () => Promise<Found>;
  /** The same, for whoever notes of what less it is: of one document among all of a type. */
  cacheUnnoted<Found>(types: readonly string[], read: () => Promise<Found>): () => Promise<Found>;
  /** Which generation a snapshot is of; null within a transaction, which may have written what none counts yet. */
  at(snapshot: Snapshot): Promise<SnapshotGeneration | null>;
  /** Tells the answer that is being computed, where one is, what it is made of besides what its route declares. */
  note(keys: readonly string[]): void;
  /** The same of a list: it alone counts, and what is noted of the documents in it, for all of its type. */
  noteList(list: NotedList): void;
  /** What is noted while `work` is done is of no account: of a long answer, whose type was noted as a whole. */
  withoutNotes<Result>(work: () => Promise<Result>): Promise<Result>;
}
