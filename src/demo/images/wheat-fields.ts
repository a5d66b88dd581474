import { glow, hills, house, picture, polygon, tree } from './svg';

const STRIPES = ['#e8b84f', '#d79a3b', '#f0ca6e', '#c9a24a', '#e3ad45', '#b8b356', '#efc45f', '#d2953a'];
const VANISHING = [980, 560] as const;

/** Striped fields that run to a low sun. */
export const wheatFields: string = picture(
  { top: '#8fc7d9', bottom: '#fdebc0' },
  glow(980, 480, 110, '#fff0b3'),
  hills('#a9bf8a', { base: 560, rise: 40, wave: 1000, phase: 1.2 }),
  hills('#87a76d', { base: 600, rise: 25, wave: 700, phase: 3.1 }),
  ...STRIPES.map((fill, nth) =>
    polygon([VANISHING, [nth * 420 - 1100, 1000], [(nth + 1) * 420 - 1100, 1000]], fill),
  ),
  polygon(
    [
      [0, 590],
      [980, 560],
      [1600, 610],
      [1600, 640],
      [980, 580],
      [0, 650],
    ],
    '#87a76d',
  ),
  house(
    [260, 640],
    { width: 110, height: 70, roof: 60 },
    { wall: '#f7eedd', roof: '#b5533c', window: '#7b6a58' },
  ),
  tree([420, 650], 100, '#587f4c', '#5d4a38'),
  tree([210, 655], 120, '#4d7345', '#5d4a38'),
  tree([1380, 640], 90, '#587f4c', '#5d4a38'),
  tree([1450, 645], 115, '#4d7345', '#5d4a38'),
);
