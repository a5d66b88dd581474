/** ECMA-376 measures pages and indents in twips, twentieths of a point. */
export function millimetres(length: number): number {
  return Math.round((length / 25.4) * 72 * 20);
}

/** Space before and after, and indents: points in twips. */
export function points(length: number): number {
  return length * 20;
}

/** Type sizes (`w:sz`, ECMA-376 §17.3.2.38) are in half-points. */
export function typeSize(size: number): number {
  return size * 2;
}

/** docx takes pictures in pixels, 96 to the inch. */
export function pixels(millimetresWide: number): number {
  return Math.round((millimetresWide / 25.4) * 96);
}

/** A colour as `RRGGBB` (ST_HexColorRGB). */
export function hex(colour: string): string {
  return colour.slice(1);
}
