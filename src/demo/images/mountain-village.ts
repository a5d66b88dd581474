import { disc, hills, house, mountain, picture, tree } from './svg';

const ROCK = { light: '#6f8fb8', dark: '#557299', snow: '#f4f8fc' };
const FAR_ROCK = { light: '#a4bcd8', dark: '#8ea8c8', snow: '#f8fbfd' };
const RED = { wall: '#f3e2cb', roof: '#c8553d', window: '#5d7593' };
const OCHRE = { wall: '#e9cfa8', roof: '#a8483a', window: '#5d7593' };

/** A village with pointed roofs at the foot of blue mountains. */
export const mountainVillage: string = picture(
  { top: '#cfe3f2', bottom: '#f7f3e6' },
  disc(330, 210, 80, '#fbe3a1'),
  mountain([300, 700], { halfWidth: 420, height: 380 }, FAR_ROCK),
  mountain([1250, 700], { halfWidth: 460, height: 430 }, FAR_ROCK),
  mountain([780, 740], { halfWidth: 480, height: 560 }, ROCK),
  hills('#9dbb86', { base: 690, rise: 40, wave: 1250, phase: 1 }),
  house([470, 745], { width: 120, height: 90, roof: 80 }, OCHRE),
  house([860, 735], { width: 110, height: 90, roof: 75 }, RED),
  house([1080, 750], { width: 130, height: 100, roof: 85 }, OCHRE),
  hills('#7ba36a', { base: 770, rise: 35, wave: 1500, phase: 3.4 }),
  house([300, 850], { width: 160, height: 120, roof: 105 }, RED),
  house([660, 870], { width: 180, height: 140, roof: 120 }, RED),
  house([980, 865], { width: 150, height: 115, roof: 100 }, OCHRE),
  ...[180, 560, 910, 1240, 1330, 1440].map((x, nth) =>
    tree([x, 860 + (nth % 3) * 12], 110, '#4d7c52', '#5d4a38'),
  ),
  hills('#5d8a56', { base: 890, rise: 24, wave: 1700, phase: 0.2 }),
);
