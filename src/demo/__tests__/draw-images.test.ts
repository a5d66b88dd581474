import sharp from 'sharp';
import { describe, expect, test } from '@jest/globals';
import { DEMO_PROJECTS } from '../content';
import { drawImages } from '../draw-images';

describe('drawing the demo’s pictures', () => {
  test('gives PNG files of 1600 × 1000 pixels, small enough to upload in no time', async () => {
    for (const { bytes } of await drawImages()) {
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1600, height: 1000 });
      expect(bytes.length).toBeLessThan(150_000);
    }
  });

  test('gives the same bytes each time', async () => {
    const [first, second] = await Promise.all([drawImages(), drawImages()]);

    expect(second).toEqual(first);
  });

  test('gives eight pictures that differ, each shown by some project', async () => {
    const pictures = await drawImages();
    const shown = DEMO_PROJECTS.flatMap(({ versions }) => Object.values(versions))
      .flatMap(({ gallery = [] }) => gallery)
      .map(({ image }) => image);

    expect(new Set(pictures.map(({ bytes }) => bytes.toString('base64'))).size).toBe(8);
    expect(new Set<string>(shown)).toEqual(new Set(pictures.map(({ name }) => name)));
  });
});
