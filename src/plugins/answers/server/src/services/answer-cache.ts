import { LRUCache } from 'lru-cache';
import type { CachedAnswer, Variant } from '../adapters/bytes/cached-answer';
import { readyVariant } from '../adapters/bytes/cached-answer';
import { negotiateEncoding } from '../domain/negotiate-encoding';
import type { Content } from './content';

/** Public answers as ready bytes, each with what it was made of. */
export interface AnswerCache {
  /** Whether anything is cached at all. */
  isEnabled: boolean;
  /** The answer to a request, whatever it was made of. */
  find(key: string): CachedAnswer | undefined;
  set(key: string, answer: CachedAnswer): void;
  /**
   * What can be sent without waiting for anything, in the coding that the client takes; null where something has to be
   * read, computed or compressed.
   */
  findReady(key: string, acceptEncoding: string | undefined): Variant | null;
}

/** `maxBytes`: of all answers together; 0: nothing is cached. */
export function createAnswerCache(content: Pick<Content, 'isStill'>, maxBytes: number): AnswerCache {
  const answers =
    maxBytes > 0 ? new LRUCache<string, CachedAnswer>({ maxSize: maxBytes, sizeCalculation }) : null;

  return {
    isEnabled: answers !== null,
    find: (key) => answers?.get(key),
    set: (key, answer) => void answers?.set(key, answer),
    findReady(key, acceptEncoding) {
      const answer = answers?.get(key);
      return answer && content.isStill(answer.madeOf) === true
        ? readyVariant(answer, negotiateEncoding(acceptEncoding))
        : null;
    },
  };
}

/** Cached twice at most: plain, and compressed in two codings that make less than that again. */
function sizeCalculation({ identity }: CachedAnswer, key: string): number {
  return 2 * identity.bytes.length + key.length + OVERHEAD;
}

/** Bytes of headers and bookkeeping, roughly. */
const OVERHEAD = 2048;
