import { HEIGHT, WIDTH, disc, hills, mountain, picture, rectangle, stroke } from './svg';

const SHORE = 600;

const RANGE = [
  mountain(
    [260, SHORE],
    { halfWidth: 340, height: 300 },
    { light: '#8fa9c4', dark: '#7590ae', snow: '#ffffff' },
  ),
  mountain(
    [1330, SHORE],
    { halfWidth: 380, height: 340 },
    { light: '#8fa9c4', dark: '#7590ae', snow: '#ffffff' },
  ),
  mountain(
    [640, SHORE],
    { halfWidth: 360, height: 420 },
    { light: '#5f7fa3', dark: '#476788', snow: '#ffffff' },
  ),
  mountain(
    [1000, SHORE],
    { halfWidth: 320, height: 350 },
    { light: '#6b8bad', dark: '#527294', snow: '#ffffff' },
  ),
].join('');

/** A still lake that mirrors a row of snow-capped mountains. */
export const mountainLake: string = picture(
  { top: '#f3c6c0', bottom: '#fdeee0' },
  disc(830, 220, 70, '#fff6da'),
  RANGE,
  rectangle(0, SHORE, WIDTH, HEIGHT - SHORE, '#9fc3d1'),
  `<g transform="translate(0 ${SHORE * 2}) scale(1 -1)" opacity="0.45">${RANGE}</g>`,
  ...[640, 690, 750, 820].map((y, row) =>
    stroke(
      `M${220 + row * 170} ${y}h${260 - row * 30}M${1050 - row * 60} ${y + 18}h${340 - row * 40}`,
      '#ffffff',
      6,
      0.6,
    ),
  ),
  stroke(`M0 ${SHORE}H${WIDTH}`, '#4f7c78', 14),
  hills('#3d6a62', { base: 945, rise: 40, wave: 2100, phase: 2.2 }),
  ...[90, 170, 240, 1370, 1450, 1540].map((x, nth) => pine(x, 960 - (nth % 3) * 16, 190 + (nth % 2) * 50)),
);

function pine(x: number, y: number, height: number): string {
  const layer = (part: number) => {
    const top = y - height + (part * height) / 4;
    const half = height * (0.12 + part * 0.06);
    return `M${x} ${top}L${x + half} ${top + height / 2.4}H${x - half}Z`;
  };
  return `<path d="${layer(0)}${layer(1)}${layer(2)}" fill="#2b5049"/>`;
}
