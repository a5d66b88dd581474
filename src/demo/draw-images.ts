import sharp from 'sharp';
import type { DemoFile } from './attachments';
import { PICTURES } from './images';

/** Renders every picture of the demo as a PNG of 1600 × 1000 pixels; the same bytes each time. */
export function drawImages(): Promise<DemoFile[]> {
  return Promise.all(
    Object.entries(PICTURES).map(async ([name, svg]) => ({
      name,
      mime: 'image/png',
      bytes: await sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer(),
    })),
  );
}
