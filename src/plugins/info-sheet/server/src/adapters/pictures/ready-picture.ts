import sharp from 'sharp';
import type { LoadedPicture } from '../../renderers';
import { MOST_PIXELS } from './printable-files';

/** Enough for the width of an A4 column at 250 dpi. */
const LONGEST_SIDE = 1600;

/**
 * Decodes a picture and makes it ready to be printed: upright, no larger than a sheet can show, PNG where it has
 * transparency, else JPEG. Null where it is broken. The same bytes for the same picture.
 */
export async function readyPicture(bytes: Uint8Array): Promise<LoadedPicture | null> {
  try {
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .rotate()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true });
    const { hasAlpha } = await sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata();
    const printable = hasAlpha ? image.png() : image.jpeg({ quality: 84, mozjpeg: false });
    const { data, info } = await printable.toBuffer({ resolveWithObject: true });
    return {
      bytes: Uint8Array.from(data),
      mime: hasAlpha ? 'image/png' : 'image/jpeg',
      width: info.width,
      height: info.height,
    };
  } catch {
    return null;
  }
}
