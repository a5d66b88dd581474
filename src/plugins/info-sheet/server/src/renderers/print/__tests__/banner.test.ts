import { describe, expect, test } from '@jest/globals';
import { bannerOf, cropOf, croppedAtEachEdge } from '../banner';

describe('the first picture', () => {
  test.each([
    ['a wide one is shown whole', 1600, 400, { width: 166, height: 42 }, 0],
    ['a photograph loses some sky and some ground', 1500, 1000, { width: 166, height: 72 }, 17.47],
    ['an upright one stays as it is', 600, 800, null, null],
    ['so does a square one', 500, 500, null, null],
  ])('%s', (_title, width, height, banner, cropped) => {
    const found = bannerOf({ width, height });
    expect(found).toEqual(banner);
    expect(found && croppedAtEachEdge(found, { width, height })).toBe(cropped);
  });
});

describe('a photograph of 4:3 that loses 42 % of its height', () => {
  const photo = { width: 1600, height: 1200 };
  const cropAt = (y?: number) =>
    cropOf(bannerOf(photo)!, { ...photo, focus: y === undefined ? null : { x: 50, y } });

  test.each([
    ['above its heads none', 15, 0],
    ['what is above the middle and what is below it as much', 50, 21.08],
    ['none of what stands at its foot', 95, 42.16],
    ['more of its ground than of its sky where nobody says what it is about', undefined, 11.08],
  ])('loses %s', (_title, y, top) => {
    const crop = cropAt(y);
    expect(crop.top).toBeCloseTo(top, 1);
    expect(crop.top + crop.bottom).toBeCloseTo(42.16, 1);
  });
});
