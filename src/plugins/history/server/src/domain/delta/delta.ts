import type { Json } from '../json';

/**
 * What makes one value of another, as small as it comes; one key says which kind it is. As JSON, because it is stored.
 *
 * | key | is |
 * | --- | --- |
 * | `v` | the new value |
 * | `x` | nothing any more: the key goes |
 * | `s` | of a text: where, how many characters go, what comes there |
 * | `o` | of an object: deltas of its keys |
 * | `l` | of a list: where, and a delta for each entry from there |
 * | `a` | of a list: where, how many entries go, which come there |
 */
export type Delta =
  | { v: Json }
  | { x: 1 }
  | { s: [at: number, gone: number, come: string] }
  | { o: Record<string, Delta> }
  | { l: [at: number, entries: (Delta | null)[]] }
  | { a: [at: number, gone: number, come: Json[]] };
