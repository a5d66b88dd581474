import sharp from 'sharp';
import { describe, expect, test } from '@jest/globals';
import { loadEmblem } from '../load-emblem';
import { emblemGeometry } from '#print/emblem/geometry';
import { emblemSvg } from '#print/emblem/svg';

const HOIST = 18;
const { width, height, stars } = emblemGeometry(HOIST);
const centreOf = (star: (typeof stars)[number]) => {
  const tips = star.filter((_, corner) => corner % 2 === 0);
  return [0, 1].map((axis) => tips.reduce((sum, tip) => sum + tip[axis]!, 0) / tips.length) as [
    number,
    number,
  ];
};

describe('the emblem', () => {
  test('is one and a half times as long as it is high', () => {
    expect([width, height]).toEqual([27, 18]);
  });

  test('has twelve stars, as the hours of a clock, on a circle of a third of the hoist', () => {
    const turns = stars.map(centreOf).map(([x, y]) => {
      expect(Math.hypot(x - width / 2, y - height / 2)).toBeCloseTo(HOIST / 3);
      return Math.round(((Math.atan2(x - width / 2, height / 2 - y) / (2 * Math.PI)) * 12 + 12) % 12);
    });
    expect(turns).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test('has stars that stand upright in a circle of an eighteenth of the hoist', () => {
    for (const star of stars) {
      const [x, y] = centreOf(star);
      expect(star[0]![0]).toBeCloseTo(x);
      expect(star[0]![1]).toBeCloseTo(y - HOIST / 18);
      star
        .filter((_, corner) => corner % 2 === 0)
        .forEach((tip) => expect(Math.hypot(tip[0] - x, tip[1] - y)).toBeCloseTo(1));
    }
  });

  test('has stars whose sides run straight from tip to tip', () => {
    const [first, inner, , , second] = stars[0]!;
    expect(inner![1]).toBeCloseTo(stars[0]![9]![1]);
    const slope = (inner![1] - first![1]) / (inner![0] - first![0]);
    expect((second![1] - first![1]) / (second![0] - first![0])).toBeCloseTo(slope);
  });

  test('has the official colours, as vector', () => {
    expect(emblemSvg()).toMatch(
      /^<svg [^>]*viewBox="0 0 540 360"><path fill="#003399"[^>]*\/><path fill="#FFCC00"/,
    );
  });

  test('is a PNG of 3:2', () => {
    const png = Buffer.from(loadEmblem());
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([270, 180]);
  });

  test('is the same picture as dots and as vector', async () => {
    const dots = await sharp(loadEmblem()).removeAlpha().raw().toBuffer();
    const drawn = await sharp(Buffer.from(emblemSvg())).resize(270, 180).removeAlpha().raw().toBuffer();
    const difference = dots.reduce((sum, value, at) => sum + Math.abs(value - drawn[at]!), 0) / dots.length;
    expect(difference).toBeLessThan(1);
  });
});
