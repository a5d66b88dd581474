/** Bytes: Typst takes no longer address, and makes no document with one. */
export const LONGEST_HREF = 8000;
