/**
 * What no reader sees: white space (no-break space included) and Unicode's default ignorable code points
 * (UAX #44: zero-width spaces and joiners, byte order marks, soft hyphens, direction marks).
 */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** Whether a text has nothing to read: null, blank, or made of invisible characters alone. */
export function isEmptyText(text: unknown): boolean {
  return typeof text !== 'string' || !VISIBLE.test(text);
}
