import type { MadeOf } from '#answers/made-of';

/** At which content generation a type or document last changed. */
export interface Change {
  key: string;
  generation: number;
}

/** What the database has said of changes to published content. */
export interface Changes {
  /** The newest content generation that was read. */
  known(): number;
  /** A content generation, with everything that changed after the one that was known when it was asked for. */
  learn(generation: number, changes: readonly Change[]): void;
  /** Whether what was made at its generation would be the same at `generation`, as far as is known. */
  isStill(made: MadeOf, generation: number): boolean;
}

export function createChanges(): Changes {
  const last = new Map<string, number>();
  let known = 0;
  /** The last generation that didn't say what had changed. */
  let everything = 0;

  return {
    known: () => known,
    learn(generation, changes) {
      if (generation <= known) return;
      let newest = 0;
      for (const change of changes) {
        newest = Math.max(newest, change.generation);
        last.set(change.key, Math.max(change.generation, last.get(change.key) ?? 0));
      }
      if (newest < generation) everything = generation;
      known = generation;
    },
    isStill(made, generation) {
      const oldest = Math.min(made.generation, generation);
      return oldest >= everything && made.keys.every((key) => (last.get(key) ?? 0) <= oldest);
    },
  };
}
