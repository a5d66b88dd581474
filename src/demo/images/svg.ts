/** Pixels; every picture is drawn on a sheet of this size. */
export const WIDTH = 1600;
export const HEIGHT = 1000;

type Point = readonly [x: number, y: number];

/** A whole SVG document: a sky that shades from `top` to `bottom`, and the shapes on it from back to front. */
export function picture(sky: { top: string; bottom: string }, ...shapes: string[]): string {
  const stops = `<stop offset="0" stop-color="${sky.top}"/><stop offset="0.75" stop-color="${sky.bottom}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">${stops}</linearGradient></defs>`,
    rectangle(0, 0, WIDTH, HEIGHT, 'url(#sky)'),
    ...shapes,
    '</svg>',
  ].join('');
}

export function rectangle(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
}

export function disc(x: number, y: number, radius: number, fill: string, opacity = 1): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" opacity="${opacity}"/>`;
}

/** A sun or moon with two rings of haze. */
export function glow(x: number, y: number, radius: number, fill: string): string {
  return [
    disc(x, y, radius * 2.2, fill, 0.12),
    disc(x, y, radius * 1.55, fill, 0.2),
    disc(x, y, radius, fill),
  ].join('');
}

export function polygon(points: readonly Point[], fill: string, opacity = 1): string {
  return `<polygon points="${points.map((point) => point.join(',')).join(' ')}" fill="${fill}" opacity="${opacity}"/>`;
}

export function path(d: string, fill: string): string {
  return `<path d="${d}" fill="${fill}"/>`;
}

export function stroke(d: string, colour: string, width: number, opacity = 1): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" opacity="${opacity}"/>`;
}

/** Rolling hills from edge to edge; `wave` is a hill's length in pixels, `phase` in radians. */
export function hills(
  fill: string,
  { base, rise, wave, phase }: { base: number; rise: number; wave: number; phase: number },
): string {
  const points: Point[] = [];
  for (let x = 0; x <= WIDTH; x += 20) {
    const turn = (x / wave) * 2 * Math.PI + phase;
    points.push([x, Math.round(base - rise * (Math.sin(turn) * 0.7 + Math.sin(turn * 2.3 + 1) * 0.3))]);
  }
  return polygon([[0, HEIGHT], ...points, [WIDTH, HEIGHT]], fill);
}

/** A mountain with its right side in shadow and snow on its top. */
export function mountain(
  [x, y]: Point,
  { halfWidth, height }: { halfWidth: number; height: number },
  colours: { light: string; dark: string; snow: string },
): string {
  const top = y - height;
  const snow = (side: number): Point => [x + side * halfWidth * 0.3, top + height * 0.3];
  return [
    polygon(
      [
        [x - halfWidth, y],
        [x, top],
        [x + halfWidth, y],
      ],
      colours.light,
    ),
    polygon(
      [
        [x, top],
        [x + halfWidth, y],
        [x + halfWidth * 0.12, y],
      ],
      colours.dark,
    ),
    polygon(
      [
        snow(-1),
        [x, top],
        snow(1),
        [x + halfWidth * 0.12, top + height * 0.24],
        [x, top + height * 0.36],
        [x - halfWidth * 0.12, top + height * 0.24],
      ],
      colours.snow,
    ),
  ].join('');
}

/** A house with a pointed roof; `x`, `y` are the left foot of its wall. */
export function house(
  [x, y]: Point,
  { width, height, roof }: { width: number; height: number; roof: number },
  colours: { wall: string; roof: string; window: string },
): string {
  const eaves = y - height;
  const pane = width / 5;
  return [
    rectangle(x, eaves, width, height, colours.wall),
    polygon(
      [
        [x - width * 0.08, eaves],
        [x + width / 2, eaves - roof],
        [x + width * 1.08, eaves],
      ],
      colours.roof,
    ),
    rectangle(x + pane, eaves + height * 0.25, pane, pane * 1.3, colours.window),
    rectangle(x + pane * 3, eaves + height * 0.25, pane, pane * 1.3, colours.window),
  ].join('');
}

/** A round-headed tree on a thin trunk; `x`, `y` are its foot. */
export function tree([x, y]: Point, size: number, crown: string, trunk: string): string {
  return [
    rectangle(x - size * 0.05, y - size, size * 0.1, size, trunk),
    disc(x, y - size, size * 0.42, crown),
  ].join('');
}
