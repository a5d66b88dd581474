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

/** What is worked out from content and cached in memory for as long as that content is the current one. */
export interface GenerationCache {
  /**
   * What `read` gives, read once for each content generation. Within a transaction, whose writes no generation counts
   * yet, it is read as ever; so it is before there is a generation.
   */
  cachePerGeneration<Found>(read: () => Promise<Found>): () => Promise<Found>;
  /** What readers of the same content generation as the snapshot's have put here; within a transaction a map of its own. */
  at(snapshot: Snapshot): Promise<Map<string, unknown>>;
}
