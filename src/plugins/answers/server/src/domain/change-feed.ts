import type { Changes } from './changes';

/** What readers could see changed since it was asked last, or all of it: where a generation doesn't say what. */
export type Changed = ReadonlySet<string> | 'everything';

/** Collects what the database says has changed, to be handed on once. */
export interface ChangeFeed extends Pick<Changes, 'known' | 'learn'> {
  take(): Changed;
}

/** At first everything may have changed: nobody knows what was told before the process started. */
export function createChangeFeed(): ChangeFeed {
  let known = 0;
  let changed = new Set<string>();
  let isAll = true;
  return {
    known: () => known,
    learn(generation, changes) {
      if (generation <= known) return;
      const isSaid = changes.some((change) => change.generation === generation);
      isAll ||= !isSaid;
      for (const { key } of changes) changed.add(key);
      known = generation;
    },
    take() {
      const taken = isAll ? 'everything' : changed;
      changed = new Set();
      isAll = false;
      return taken;
    },
  };
}
