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
  /**
   * The keys of a type's documents that have changed after a generation, those that did later than anybody asks about among
   * them; null: that isn't known, and any may have.
   */
  changedSince(generation: number, uid: string): string[] | null;
}

/** Changes that are remembered in their order. */
const REMEMBERED = 20_000;

export function createChanges(): Changes {
  const last = new Map<string, number>();
  /** In the order of their generations. */
  let log: Change[] = [];
  /** The generation after which the log has everything. */
  let loggedSince = 0;
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
      for (const change of [...changes].sort((one, other) => one.generation - other.generation))
        log.push(change);
      if (log.length > REMEMBERED) {
        loggedSince = log[log.length - REMEMBERED / 2 - 1]?.generation ?? generation;
        log = log.slice(-REMEMBERED / 2);
      }
      known = generation;
    },
    isStill(made, generation) {
      const oldest = Math.min(made.generation, generation);
      return oldest >= everything && made.keys.every((key) => (last.get(key) ?? 0) <= oldest);
    },
    changedSince(generation, uid) {
      if (generation < Math.max(everything, loggedSince)) return null;
      const first = log.findLastIndex((change) => change.generation <= generation) + 1;
      const names = log.slice(first).flatMap(({ key }) => nameOf(key, uid) ?? []);
      return [...new Set(names)];
    },
  };
}

/** What a key calls a document of the type; null: it is of another, or of the type as a whole. */
function nameOf(key: string, uid: string): string | null {
  return key.startsWith(`${uid} `) ? key.slice(uid.length + 1) : null;
}
