import { LRUCache } from 'lru-cache';
import type { CachedAnswer, Variant } from '../adapters/bytes/cached-answer';
import { readyVariant } from '../adapters/bytes/cached-answer';
import { createFrequencySketch } from '../domain/frequency-sketch';
import { negotiateEncoding } from '../domain/negotiate-encoding';
import type { Content } from './content';

/** Public answers as ready bytes, each with what it was made of. */
export interface AnswerCache {
  /** Whether anything is cached at all. */
  isEnabled: boolean;
  /** The answer to a request, whatever it was made of. */
  find(key: string): CachedAnswer | undefined;
  /** Caches an answer, where there is room or it is asked for more often than what would have to go. */
  set(key: string, answer: CachedAnswer): void;
  /**
   * What can be sent without waiting for anything, in the coding that the client takes; null where something has to be
   * read, computed or compressed. The one that every request asks first, and so counts as having been asked for.
   */
  findReady(key: string, acceptEncoding: string | undefined): Variant | null;
  /** Bytes of everything that is cached. */
  size(): number;
  /** How many answers are cached. */
  entries(): number;
  /** What has happened since the start. */
  counts: CacheCounts;
}

export interface CacheCounts {
  /** Answers that were at hand. */
  hits: number;
  /** Answers that had to be computed. */
  misses: number;
  /** Answers that may no longer be true, served while the database was away. */
  stale: number;
  /** Answers that went because others needed the room. */
  evictions: number;
}

/** `maxBytes`: of all answers together; 0: nothing is cached. */
export function createAnswerCache(content: Pick<Content, 'isStill'>, maxBytes: number): AnswerCache {
  if (maxBytes === 0) return noCache();
  const counts = noCounts();
  const answers = new LRUCache<string, CachedAnswer>({
    maxSize: maxBytes,
    dispose: (_answer, _key, reason) => void (counts.evictions += reason === 'evict' ? 1 : 0),
  });
  const frequency = createFrequencySketch();

  /** Else whoever asks for many things once would push out what everybody asks for. */
  function isWorthIt(key: string, size: number): boolean {
    let missing = answers.calculatedSize + size - maxBytes;
    if (missing <= 0 || answers.has(key)) return true;
    const asked = frequency.estimate(key);
    for (const victim of answers.rkeys()) {
      if (frequency.estimate(victim) >= asked) return false;
      const answer = answers.peek(victim);
      missing -= answer ? sizeOf(answer, victim) : 0;
      if (missing <= 0) return true;
    }
    return false;
  }

  return {
    isEnabled: true,
    find: (key) => answers.get(key),
    set(key, answer) {
      const size = sizeOf(answer, key);
      if (isWorthIt(key, size)) answers.set(key, answer, { size });
    },
    findReady(key, acceptEncoding) {
      frequency.add(key);
      const answer = answers.get(key);
      const ready =
        answer && content.isStill(answer.madeOf) === true
          ? readyVariant(answer, negotiateEncoding(acceptEncoding))
          : null;
      if (ready) counts.hits += 1;
      return ready;
    },
    size: () => answers.calculatedSize,
    entries: () => answers.size,
    counts,
  };
}

function noCache(): AnswerCache {
  return {
    isEnabled: false,
    find: () => undefined,
    set: () => undefined,
    findReady: () => null,
    size: () => 0,
    entries: () => 0,
    counts: noCounts(),
  };
}

function noCounts(): CacheCounts {
  return { hits: 0, misses: 0, stale: 0, evictions: 0 };
}

/** Cached twice at most: plain, and compressed in two codings that make less than that again. */
function sizeOf({ identity }: CachedAnswer, key: string): number {
  return 2 * identity.bytes.length + key.length + OVERHEAD;
}

/** Bytes of headers and bookkeeping, roughly. */
const OVERHEAD = 2048;
