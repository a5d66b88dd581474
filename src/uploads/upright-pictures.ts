import { createReadStream } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { file as sizes } from '@strapi/utils';
import type { ImageService, PictureFile, UploadSettings } from './upload-service';

/**
 * Strapi's image service, as it should treat what a camera writes. Its own `optimize` drops the tag that says how a photo
 * was held without turning it, or turns it and then keeps the original, lying, where that has fewer bytes; and it
 * doesn't take AVIF for a picture, whose format sharp calls HEIF.
 */
export function uprightPictures(
  stock: ImageService,
  getSettings: () => Promise<UploadSettings | null>,
): ImageService {
  return {
    ...stock,
    optimize: async (file) => (await turnUpright(file, await getSettings())) ?? stock.optimize(file),
    isImage: async (file) => (await isAvif(file)) || stock.isImage(file),
    isResizableImage: async (file) => (await isAvif(file)) || stock.isResizableImage(file),
  };
}

/** Whether the picture has a tag to turn it by: EXIF 2.32, 4.6.4, Orientation, 2 to 8. */
export async function isTagged(filepath: string): Promise<boolean> {
  const { orientation = 1, pages = 1 } = await sharp(filepath).metadata();
  // Frames of an animation can't be turned, and cameras write none.
  return orientation > 1 && pages === 1;
}

async function turnUpright(file: PictureFile, settings: UploadSettings | null): Promise<PictureFile | null> {
  if (!file.filepath || !(await isTagged(file.filepath))) return null;
  const quality = settings?.sizeOptimization ? 80 : 95;
  const target = path.join(file.tmpWorkingDirectory ?? '', `upright-${file.hash}`);
  const upright = sharp(file.filepath).autoOrient();
  const { format } = await sharp(file.filepath).metadata();
  if (format === 'jpeg' || format === 'webp') upright[format]({ quality });
  const { width, height, size } = await upright.toFile(target);
  return Object.assign(
    { ...file },
    {
      filepath: target,
      getStream: () => createReadStream(target),
      width,
      height,
      size: sizes.bytesToKbytes(size),
      sizeInBytes: size,
    },
  );
}

async function isAvif({ filepath }: PictureFile): Promise<boolean> {
  if (!filepath) return false;
  try {
    const { format, compression } = await sharp(filepath).metadata();
    return format === 'heif' && compression === 'av1';
  } catch {
    return false;
  }
}
