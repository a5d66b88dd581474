import { EMBLEM_BLUE, EMBLEM_YELLOW, emblemGeometry, type Point } from './geometry';

const HOIST = 360;

/** The emblem as an SVG of 3:2 without a size of its own. */
export function emblemSvg(): string {
  return EMBLEM;
}

function draw(): string {
  const { width, height, stars } = emblemGeometry(HOIST);
  const path = stars.map((star) => `M${star.map(pair).join('L')}Z`).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">` +
    `<path fill="${EMBLEM_BLUE}" d="M0,0H${width}V${height}H0Z"/><path fill="${EMBLEM_YELLOW}" d="${path}"/></svg>`
  );
}

function pair([x, y]: Point): string {
  return `${x.toFixed(2)},${y.toFixed(2)}`;
}

const EMBLEM = draw();
