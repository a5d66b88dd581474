export type Point = readonly [x: number, y: number];

export interface EmblemGeometry {
  width: number;
  height: number;
  /** The twelve stars, each ten points, clockwise from the tip at the top. */
  stars: Point[][];
}

/** Pantone Reflex Blue and Yellow as the graphics guide gives them for the web. */
export const EMBLEM_BLUE = '#003399';
export const EMBLEM_YELLOW = '#FFCC00';

/**
 * The European emblem with a hoist of `hoist` units, after the *Graphics guide to the European emblem*
 * (Interinstitutional style guide, annex A1): the fly is one and a half times the hoist; twelve stars at the hours
 * of a clock on a circle with a radius of one third of the hoist; each within a circle of one eighteenth
 * of the hoist; all upright, one point vertical.
 */
export function emblemGeometry(hoist: number): EmblemGeometry {
  const width = hoist * 1.5;
  const centres = Array.from({ length: 12 }, (_, hour) =>
    around([width / 2, hoist / 2], hoist / 3, hour / 12),
  );
  return { width, height: hoist, stars: centres.map((centre) => star(centre, hoist / 18)) };
}

/** The inner corners of a five-pointed star lie where its sides cross: R · cos 72° / cos 36°. */
function star(centre: Point, radius: number): Point[] {
  const inner = (radius * Math.cos((2 * Math.PI) / 5)) / Math.cos(Math.PI / 5);
  return Array.from({ length: 10 }, (_, corner) =>
    around(centre, corner % 2 === 0 ? radius : inner, corner / 10),
  );
}

/** The point `turn` (0–1) clockwise from the top; y grows downwards. */
function around([x, y]: Point, radius: number, turn: number): Point {
  return [x + radius * Math.sin(turn * 2 * Math.PI), y - radius * Math.cos(turn * 2 * Math.PI)];
}
