import { disc, hills, path, picture, polygon, rectangle } from './svg';

const STARS = [
  [120, 120],
  [260, 260],
  [400, 90],
  [560, 210],
  [700, 70],
  [860, 180],
  [1010, 90],
  [1440, 130],
  [1520, 300],
  [1330, 60],
  [80, 330],
  [930, 320],
] as const;
const GABLES = [150, 210, 180, 250, 170, 230, 200, 260, 160, 220];

/** Lit windows of a town at night under a crescent moon. */
export const nightTown: string = picture(
  { top: '#131a3a', bottom: '#3b4a86' },
  ...STARS.map(([x, y], nth) => disc(x, y, 3 + (nth % 3), '#f6f1d5', 0.9)),
  path('M1250 140A95 95 0 1 0 1312 255A78 78 0 1 1 1250 140Z', '#f9e7a8'),
  hills('#2c3768', { base: 620, rise: 90, wave: 1200, phase: 0.9 }),
  hills('#232c57', { base: 690, rise: 60, wave: 900, phase: 3.6 }),
  ...GABLES.map((height, nth) => gabled(nth * 165 - 20, 900, height, nth)),
  rectangle(0, 895, 1600, 105, '#10152e'),
);

/** A tall house with a gable towards the street. */
function gabled(x: number, foot: number, height: number, nth: number): string {
  const fill = ['#1b2247', '#262f5e', '#202852'][nth % 3] ?? '#1b2247';
  const eaves = foot - height;
  const lit = [0, 1, 2, 3].filter((pane) => (pane + nth) % 4 !== 0);
  return [
    rectangle(x, eaves, 150, height, fill),
    polygon(
      [
        [x - 8, eaves],
        [x + 75, eaves - 95],
        [x + 158, eaves],
      ],
      nth % 2 ? '#3a2f5b' : '#4a3560',
    ),
    ...lit.map((pane) =>
      rectangle(x + 30 + (pane % 2) * 58, eaves + 24 + Math.floor(pane / 2) * 66, 32, 40, '#ffd27a'),
    ),
    disc(x + 75, eaves - 32, 13, '#ffd27a', 0.9),
  ].join('');
}
