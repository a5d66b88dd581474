import { typeKey } from '#answers/made-of';
import type { GenerationService } from '#answers/services';
import type { AnswerMadeOf, Moment } from '../domain/made-of';
import { momentAt } from '../domain/made-of';

/** What the content is now, as far as answers are made of it. */
export interface Content {
  /** What an answer is made at that is computed from now on. */
  now(): Promise<Moment>;
  /** Whether an answer made of that would be the same now; null: not known without asking the database. */
  isStill(made: AnswerMadeOf): boolean | null;
  /** Whether it would be the same at a moment that was asked for, its lists looked at where something of their type has changed. */
  isStillAt(made: AnswerMadeOf, moment: Moment): Promise<boolean>;
  /** How many milliseconds ago it was last known to be the same; null: it no longer was then. */
  ageOf(made: AnswerMadeOf): number | null;
}

export function createContent(
  generation: Pick<GenerationService, 'peek' | 'current' | 'isStill' | 'lastRead'>,
): Content {
  const isUntouched = ({ lists }: AnswerMadeOf) =>
    lists.every((list) => generation.isStill({ generation: list.generation, keys: [typeKey(list.uid)] }));

  /** As far as can be told at once: a list is another where anything of its type has changed. */
  function isSurelyStill(made: AnswerMadeOf, moment: Moment): boolean {
    if (made.day !== moment.day) return false;
    // Answers are asked for far more often than anything changes.
    if (made.checkedAt >= moment.generation) return true;
    const isStill = generation.isStill(made) && isUntouched(made);
    if (isStill) made.checkedAt = moment.generation;
    return isStill;
  }

  return {
    now: async () => momentAt(await generation.current(), new Date()),
    isStill(made) {
      const known = generation.peek();
      return known === null ? null : isSurelyStill(made, momentAt(known, new Date()));
    },
    async isStillAt(made, moment) {
      if (isSurelyStill(made, moment)) return true;
      if (made.day !== moment.day || made.lists.length === 0 || !generation.isStill(made)) return false;
      for (const list of made.lists) if (!(await list.isStillAt(moment.generation))) return false;
      made.checkedAt = Math.max(made.checkedAt, moment.generation);
      return true;
    },
    ageOf: (made) =>
      generation.isStill(made) && isUntouched(made) ? (generation.lastRead()?.age ?? null) : null,
  };
}
