/** The characters that the fonts have glyphs for, as code points. */
export interface Coverage {
  has(codePoint: number): boolean;
  /** Whether one family has all of these: a letter is set together with its marks, or not at all. */
  covers(codePoints: readonly number[]): boolean;
}
