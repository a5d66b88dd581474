import { describe, expect, test } from '@jest/globals';
import { bannerOf, croppedAtEachEdge } from '../banner';

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
