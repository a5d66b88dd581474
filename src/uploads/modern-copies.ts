import { createReadStream } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { file as sizes } from '@strapi/utils';
import { modernFormatsOf, type ModernFormat } from '#domain/uploads/modern-formats';
import type { PictureCopy, PictureFile } from './upload-service';

/** What makes half the bytes of a JPEG without anybody seeing it; with more effort AVIF takes seconds for each copy. */
const OPTIONS = {
  avif: { quality: 50, effort: 3 },
  webp: { quality: 75 },
} as const satisfies Record<ModernFormat, object>;

/** A size that a picture is to be had in, and what it takes there in its own format. Pixels, bytes. */
export interface PlainCopy {
  key: string;
  width: number;
  height: number;
  bytes: number;
}

/** Pixels of the longer side: a larger picture has a copy of this size, which is enough for any place of a page. */
const ENOUGH = 1000;

/**
 * A picture's copies in formats that take fewer bytes, for browsers that know them: in the sizes that it has copies in
 * already, and in its own where it is no larger than a page needs; named `small_avif`, `whole_avif`. None of an animation. A
 * format that saves nothing has none at all, because a browser that takes a format takes no other size from another one.
 */
export async function modernCopies(file: PictureFile, plain: readonly PlainCopy[]): Promise<PictureCopy[]> {
  // Strapi takes the path away as soon as the provider has the file, which it is given meanwhile.
  const source = file.filepath ?? (await buffer(file.getStream()));
  const { width, height, size = Infinity, pages = 1 } = await sharp(source).metadata();
  if (pages > 1) return [];
  const whole = { key: 'whole', width, height, bytes: file.sizeInBytes ?? size };
  const wanted = Math.max(width, height) <= ENOUGH ? [...plain, whole] : plain;
  const made = await Promise.all(
    modernFormatsOf(file.mime).map(async (format) => {
      const copies = await Promise.all(wanted.map((copy) => copyOf(file, source, format, copy)));
      return sum(copies.map((copy) => copy.file.sizeInBytes)) < sum(wanted.map(({ bytes }) => bytes))
        ? copies
        : [];
    }),
  );
  return made.flat();
}

async function copyOf(
  file: PictureFile,
  source: string | Buffer,
  format: ModernFormat,
  plain: PlainCopy,
): Promise<PictureCopy> {
  const key = `${plain.key}_${format}`;
  const hash = `${key}_${file.hash}`;
  const filepath = path.join(file.tmpWorkingDirectory ?? '', hash);
  const { width, height, size } = await sharp(source)
    .resize({ width: plain.width, height: plain.height, fit: 'inside', withoutEnlargement: true })
    [format](OPTIONS[format])
    .toFile(filepath);
  return {
    key,
    file: {
      name: `${key}_${path.parse(file.name).name}.${format}`,
      hash,
      ext: `.${format}`,
      mime: `image/${format}`,
      path: null,
      filepath,
      getStream: () => createReadStream(filepath),
      width,
      height,
      size: sizes.bytesToKbytes(size),
      sizeInBytes: size,
    },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
