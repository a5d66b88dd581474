import { glow, path, picture, polygon, rectangle } from './svg';

const FAR = [120, 210, 160, 280, 190, 240, 150, 300, 210, 170, 260, 190, 230];
const NEAR = [190, 270, 150, 330, 220, 180, 290, 240, 160, 310, 200];

/** Houses and towers of a town in warm evening colours. */
export const townSkyline: string = picture(
  { top: '#5b3b6e', bottom: '#f6a56b' },
  glow(560, 520, 130, '#fbd58b'),
  ...FAR.map((height, nth) => rectangle(nth * 125, 760 - height, 126, height, '#b0647a')),
  polygon(
    [
      [876, 460],
      [938, 350],
      [1000, 460],
    ],
    '#b0647a',
  ),
  ...NEAR.map((height, nth) => building(nth * 148 - 10, 860 - height, height, nth)),
  path('M700 600A90 90 0 0 1 880 600Z', '#3f2b52'),
  rectangle(690, 600, 200, 270, '#3f2b52'),
  rectangle(785, 470, 10, 60, '#3f2b52'),
  rectangle(0, 850, 1600, 150, '#2d2040'),
);

/** A flat-roofed or gabled block with lit windows, every third one dark. */
function building(x: number, y: number, height: number, nth: number): string {
  const fill = nth % 2 ? '#57375f' : '#6b4068';
  const gable =
    nth % 3
      ? ''
      : polygon(
          [
            [x, y],
            [x + 74, y - 60],
            [x + 148, y],
          ],
          fill,
        );
  const windows: string[] = [];
  for (let row = 0; row * 50 < height - 60; row += 1) {
    for (let column = 0; column < 3; column += 1) {
      if ((row + column + nth) % 3)
        windows.push(rectangle(x + 24 + column * 40, y + 26 + row * 50, 18, 24, '#f9c97c'));
    }
  }
  return [gable, rectangle(x, y, 149, height, fill), ...windows].join('');
}
