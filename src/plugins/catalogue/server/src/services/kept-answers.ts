import { LRUCache } from 'lru-cache';
import type { KeptAnswer, Variant } from '../adapters/cache/kept-answer';
import { readyVariant } from '../adapters/cache/kept-answer';
import { contentGeneration } from '../domain/cache/content-generation';
import { negotiateEncoding } from '../domain/cache/negotiate-encoding';
import type { GenerationWatch } from './generation-watch';

/** Public answers as ready bytes, each of the content generation that was known before it was computed. */
export interface KeptAnswers {
  /** Whether anything is kept at all. */
  isKeeping: boolean;
  /** The generation that an answer has to be of now. */
  generation(): Promise<string>;
  /** The answer to a request, of whatever generation. */
  find(key: string): KeptAnswer | undefined;
  keep(key: string, answer: KeptAnswer): void;
  /** What can be sent without waiting for anything; null where something has to be read, computed or compressed. */
  findReady(key: string, acceptEncoding: string | undefined): ReadyAnswer | null;
}

/** An answer in the coding that the client takes. */
export interface ReadyAnswer {
  variant: Variant;
  lastModified: Date;
}

/** `maxBytes`: of all answers together; 0: nothing is kept. */
export function createKeptAnswers(
  watch: Pick<GenerationWatch, 'peek' | 'current'>,
  maxBytes: number,
): KeptAnswers {
  const answers =
    maxBytes > 0 ? new LRUCache<string, KeptAnswer>({ maxSize: maxBytes, sizeCalculation }) : null;

  return {
    isKeeping: answers !== null,
    generation: async () => generationOf(await watch.current()),
    find: (key) => answers?.get(key),
    keep: (key, answer) => void answers?.set(key, answer),
    findReady(key, acceptEncoding) {
      const answer = answers?.get(key);
      const number = watch.peek();
      if (!answer || number === null || answer.generation !== generationOf(number)) return null;
      const variant = readyVariant(answer, negotiateEncoding(acceptEncoding));
      return variant && { variant, lastModified: answer.lastModified };
    },
  };
}

const generationOf = (number: string): string => contentGeneration(number, new Date());

/** Kept twice at most: plain, and compressed in two codings that make less than that again. */
function sizeCalculation({ identity }: KeptAnswer, key: string): number {
  return 2 * identity.bytes.length + key.length + OVERHEAD;
}

/** Bytes of headers and bookkeeping, roughly. */
const OVERHEAD = 2048;
