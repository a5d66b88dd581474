import sharp from 'sharp';
import { PICTURE_TYPES, type PictureFormat } from '#domain/uploads/file-types';

/** What a file that begins as a picture is found to be; null where it can't be read to its end. */
export async function readPicture(filepath: string): Promise<PictureFormat | null> {
  try {
    const { format, compression } = await sharp(filepath).metadata();
    await sharp(filepath, { failOn: 'truncated' }).stats();
    // AVIF is HEIF whose pictures are AV1; of the others none can be decoded.
    if (format === 'heif') return compression === 'av1' ? 'avif' : null;
    return isShown(format) ? format : null;
  } catch {
    return null;
  }
}

function isShown(format: string | undefined): format is PictureFormat {
  return format !== undefined && Object.hasOwn(PICTURE_TYPES, format);
}
