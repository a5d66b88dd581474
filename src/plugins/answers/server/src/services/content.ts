import type { MadeOf } from '../domain/made-of';
import { madeOf } from '../domain/made-of';
import type { GenerationWatch } from './generation-watch';

/** What the content is now, as far as answers are made of it. */
export interface Content {
  /** What an answer is made of that is computed from now on. */
  now(): Promise<MadeOf>;
  /** Whether an answer made of that would be the same now; null: not known without asking the database. */
  isStill(made: MadeOf): boolean | null;
}

export function createContent(watch: Pick<GenerationWatch, 'peek' | 'current'>): Content {
  return {
    now: async () => madeOf(await watch.current(), new Date()),
    isStill(made) {
      const generation = watch.peek();
      return generation === null ? null : made === madeOf(generation, new Date());
    },
  };
}
