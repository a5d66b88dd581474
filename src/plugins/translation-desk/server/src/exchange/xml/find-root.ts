/** Whatever may stand before the first element (XML 1.0, 2.8). */
const PROLOG = [/\s+/y, /<\?[\s\S]*?\?>/y, /<!--[\s\S]*?-->/y, /<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>/iy];

const START = /<(?:[\w.-]+:)?([\w.-]+)/y;

/** The name of a document's first element without its prefix, from its beginning alone; null where that doesn't say. */
export function findRoot(head: string): string | null {
  let at = 0;
  for (let next = matchAny(head, at); next > at; next = matchAny(head, at)) at = next;
  START.lastIndex = at;
  return START.exec(head)?.[1] ?? null;
}

/** Where what may stand there ends; the same place where nothing does. */
function matchAny(text: string, at: number): number {
  for (const pattern of PROLOG) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return at;
}
