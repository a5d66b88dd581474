import { LRUCache } from 'lru-cache';
import type { KeptAnswer, Variant } from '../adapters/bytes/kept-answer';
import { readyVariant } from '../adapters/bytes/kept-answer';
import { negotiateEncoding } from '../domain/negotiate-encoding';
import type { Content } from './content';

/** Public answers as ready bytes, each with what it was made of. */
export interface KeptAnswers {
  /** Whether anything is kept at all. */
  isKeeping: boolean;
  /** The answer to a request, whatever it was made of. */
  find(key: string): KeptAnswer | undefined;
  keep(key: string, answer: KeptAnswer): void;
  /**
   * What can be sent without waiting for anything, in the coding that the client takes; null where something has to be
   * read, computed or compressed.
   */
  findReady(key: string, acceptEncoding: string | undefined): Variant | null;
}

/** `maxBytes`: of all answers together; 0: nothing is kept. */
export function createKeptAnswers(content: Pick<Content, 'isStill'>, maxBytes: number): KeptAnswers {
  const answers =
    maxBytes > 0 ? new LRUCache<string, KeptAnswer>({ maxSize: maxBytes, sizeCalculation }) : null;

  return {
    isKeeping: answers !== null,
    find: (key) => answers?.get(key),
    keep: (key, answer) => void answers?.set(key, answer),
    findReady(key, acceptEncoding) {
      const answer = answers?.get(key);
      return answer && content.isStill(answer.madeOf) === true
        ? readyVariant(answer, negotiateEncoding(acceptEncoding))
        : null;
    },
  };
}

/** Kept twice at most: plain, and compressed in two codings that make less than that again. */
function sizeCalculation({ identity }: KeptAnswer, key: string): number {
  return 2 * identity.bytes.length + key.length + OVERHEAD;
}

/** Bytes of headers and bookkeeping, roughly. */
const OVERHEAD = 2048;
