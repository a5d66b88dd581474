/** About how often keys were asked for lately: never less than it was, seldom more, in memory that doesn't grow. */
export interface FrequencySketch {
  add(key: string): void;
  estimate(key: string): number;
}

/** Counters in each row; a power of two. */
const WIDTH = 2 ** 16;

/** Rows, each with a hash of its own: what one counts too often another doesn't. */
const ROWS = 4;

/** After so many the counters are halved: what was asked for long ago counts less and less. */
const LATELY = 2 * WIDTH;

/** A count-min sketch with ageing, as TinyLFU has it (Einziger, Friedman, Manes: TinyLFU, 2017, section 3). */
export function createFrequencySketch(): FrequencySketch {
  const counters = new Uint8Array(WIDTH * ROWS);
  let added = 0;

  return {
    add(key) {
      for (const at of placesOf(key)) counters[at] = Math.min(255, (counters[at] ?? 0) + 1);
      added += 1;
      if (added < LATELY) return;
      for (const [at, count] of counters.entries()) counters[at] = count >> 1;
      added = 0;
    },
    estimate: (key) => Math.min(...placesOf(key).map((at) => counters[at] ?? 0)),
  };
}

function placesOf(key: string): number[] {
  const hash = hashOf(key);
  // Kirsch and Mitzenmacher: two hashes make as many as are wanted.
  const step = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) | 1;
  return Array.from({ length: ROWS }, (_, row) => row * WIDTH + ((hash + row * step) & (WIDTH - 1)));
}

/** FNV-1a, 32 bits, with its bits mixed: keys differ in their last letters. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
