import { disc, glow, hills, house, picture, stroke, tree } from './svg';

const ROWS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** Rows of vines running up to a small house on a hill. */
export const vineyard: string = picture(
  { top: '#f7c59f', bottom: '#fff1d6' },
  glow(350, 300, 100, '#e76f51'),
  hills('#c7b7c9', { base: 500, rise: 90, wave: 1000, phase: 2 }),
  hills('#a58fae', { base: 570, rise: 60, wave: 1300, phase: 5 }),
  '<ellipse cx="860" cy="1080" rx="1250" ry="520" fill="#a3b764"/>',
  ...ROWS.map((row) => vines(row)),
  house(
    [980, 575],
    { width: 170, height: 110, roof: 85 },
    { wall: '#f6e7d2', roof: '#b4483b', window: '#6d4c41' },
  ),
  tree([930, 580], 130, '#5f7f3f', '#5d4a38'),
  tree([1200, 590], 105, '#6d8d48', '#5d4a38'),
);

/** One row that fans out from the house towards the reader, with a bush at every step, larger as it comes nearer. */
function vines(row: number): string {
  const foot = -150 + row * 240;
  const top = 700 + row * 55;
  const bushes = [0, 1, 2, 3, 4, 5, 6].map((step) => {
    const near = (step / 6) ** 1.5;
    return disc(top + (foot - top) * near, 640 + 350 * near, 10 + 26 * near, row % 2 ? '#5d7f3a' : '#6f9146');
  });
  return [stroke(`M${top} 635L${foot} 1000`, '#87683f', 6, 0.5), ...bushes].join('');
}
