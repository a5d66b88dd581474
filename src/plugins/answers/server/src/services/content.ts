import type { GenerationService } from '#answers/services';
import type { AnswerMadeOf, Moment } from '../domain/made-of';
import { momentAt } from '../domain/made-of';

/** What the content is now, as far as answers are made of it. */
export interface Content {
  /** What an answer is made at that is computed from now on. */
  now(): Promise<Moment>;
  /** Whether an answer made of that would be the same now; null: not known without asking the database. */
  isStill(made: AnswerMadeOf): boolean | null;
  /** Whether it would be the same at a moment that was asked for. */
  isStillAt(made: AnswerMadeOf, moment: Moment): boolean;
  /** How many milliseconds ago it was last known to be the same; null: it no longer was then. */
  ageOf(made: AnswerMadeOf): number | null;
}

export function createContent(
  generation: Pick<GenerationService, 'peek' | 'current' | 'isStill' | 'lastRead'>,
): Content {
  function isStillAt(made: AnswerMadeOf, moment: Moment): boolean {
    if (made.day !== moment.day) return false;
    // Answers are asked for far more often than anything changes.
    if (made.checkedAt >= moment.generation) return true;
    const isStill = generation.isStill(made);
    if (isStill) made.checkedAt = moment.generation;
    return isStill;
  }

  return {
    now: async () => momentAt(await generation.current(), new Date()),
    isStill(made) {
      const known = generation.peek();
      return known === null ? null : isStillAt(made, momentAt(known, new Date()));
    },
    isStillAt,
    ageOf: (made) => (generation.isStill(made) ? (generation.lastRead()?.age ?? null) : null),
  };
}
