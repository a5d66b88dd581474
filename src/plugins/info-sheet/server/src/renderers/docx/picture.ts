import { ImageRun } from 'docx';
import { emblemSvg } from '#print/emblem/svg';
import { bannerOf, cropOf } from '../print';
import type { LoadedPicture } from '../renderer';
import { COLUMN } from './page-size';
import { pixels } from './units';

/** Tallest picture on a page, in millimetres. */
const TALLEST = 88;
/** No picture is printed coarser than this. */
const DOTS_PER_INCH = 150;
const EMBLEM = { width: 21, height: 14 } as const;

/** A picture as wide as the column at most, with its alternative text. */
export function pictureRun({ bytes, mime, width, height }: LoadedPicture, alt: string): ImageRun {
  const printed = Math.min(pixels(COLUMN), (pixels(TALLEST) * width) / height, (width * 96) / DOTS_PER_INCH);
  return new ImageRun({
    type: mime === 'image/png' ? 'png' : 'jpg',
    data: bytes,
    transformation: {
      width: Math.round(printed),
      height: Math.max(1, Math.round((printed * height) / width)),
    },
    altText: { name: '', title: '', description: alt },
  });
}

/** The first picture, across the column where its shape allows. */
export function bannerRun(picture: LoadedPicture, alt: string): ImageRun {
  const banner = bannerOf(picture);
  if (!banner) return pictureRun(picture, alt);
  return new ImageRun({
    type: picture.mime === 'image/png' ? 'png' : 'jpg',
    data: picture.bytes,
    transformation: { width: pixels(banner.width), height: pixels(banner.height) },
    crop: cropOf(banner, picture),
    altText: { name: '', title: '', description: alt },
  });
}

/** The emblem as vector, and as dots for programs that know no SVG. */
export function emblemRun(dots: Uint8Array, alt: string): ImageRun {
  return new ImageRun({
    type: 'svg',
    data: Buffer.from(emblemSvg(), 'utf8'),
    fallback: { type: 'png', data: dots },
    transformation: { width: pixels(EMBLEM.width), height: pixels(EMBLEM.height) },
    altText: { name: '', title: '', description: alt },
  });
}
