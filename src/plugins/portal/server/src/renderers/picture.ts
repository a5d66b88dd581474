import type { FocalPoint, MediaFile, MediaFormat } from '#domain/media-file';
import { MODERN_FORMATS, modernFormatOf } from '#domain/uploads/modern-formats';
import { picture, pictureIn } from '#print/html/element';

/** How wide a picture is shown, for the browser to choose the file that suffices. */
const SIZES = {
  card: '(max-width: 40em) 100vw, 22rem',
  gallery: '(max-width: 40em) 100vw, 30rem',
  text: '(max-width: 46em) 100vw, 44rem',
} as const;

/** What is shown of a file of the library. */
export type ShownPicture = Pick<MediaFile, 'url' | 'width' | 'height' | 'focalPoint'> & {
  formats: Readonly<Record<string, Pick<MediaFormat, 'url' | 'width' | 'mime'>>> | null;
};

interface Showing {
  use: keyof typeof SIZES;
  /** In sight as soon as the page is; any other is loaded when it comes into sight. */
  isFirst?: boolean;
}

/** A picture of the library in the sizes and formats that it has. */
export function libraryPicture(file: ShownPicture, alt: string, { use, isFirst = false }: Showing): string {
  const copies = Object.values(file.formats ?? {}).filter(({ width }) => width > 0);
  const plain = copies.filter(({ mime }) => modernFormatOf(mime) === null || isOwn(file, mime));
  const all = inOrder([...plain, ...(file.width ? [{ url: file.url, width: file.width }] : [])]);
  const first = all.find(({ width }) => width >= 500) ?? all.at(-1) ?? file;
  const sizes = SIZES[use];
  const sources = MODERN_FORMATS.flatMap((format) => {
    const type = `image/${format}`;
    const found = copies.filter(({ mime }) => mime === type && !isOwn(file, mime));
    return found.length > 0 ? [{ type, srcset: toSrcset(inOrder(found)), sizes }] : [];
  });
  const image = picture({ source: encodeURI(first.url), width: file.width, height: file.height }, alt, {
    ...(all.length > 1 ? { srcset: toSrcset(all), sizes } : {}),
    ...(isFirst ? {} : { loading: 'lazy' }),
    ...focusOf(use === 'text' ? null : file.focalPoint),
  });
  return pictureIn(sources, image);
}

/** Whether a copy is in the picture's own format: it is one of those that every browser is given. */
function isOwn({ url }: ShownPicture, mime: string): boolean {
  return url.endsWith(`.${modernFormatOf(mime)}`);
}

interface Sized {
  url: string;
  width: number;
}

function inOrder(copies: readonly Sized[]): Sized[] {
  return [...copies].sort((a, b) => a.width - b.width);
}

function toSrcset(copies: readonly Sized[]): string {
  return copies.map(({ url, width }) => `${encodeURI(url)} ${width}w`).join(', ');
}

/** Steps of a percentage: the policy of pages allows no style of an element's own, and so each step is a class. */
export const FOCUS_STEP = 10;

function focusOf(focus: FocalPoint | null): { class?: string } {
  if (!focus) return {};
  const step = (percent: number) => Math.round(percent / FOCUS_STEP) * FOCUS_STEP;
  return { class: `x${step(focus.x)} y${step(focus.y)}` };
}
