/** The characters that the fonts have glyphs for, as code points. */
export interface Coverage {
  has(codePoint: number): boolean;
}
