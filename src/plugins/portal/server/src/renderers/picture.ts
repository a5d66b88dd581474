import type { MediaFile } from '#domain/media-file';
import { picture } from '#print/html/element';

/** How wide a picture is shown, for the browser to choose the file that suffices. */
const SIZES = {
  card: '(max-width: 40em) 100vw, 22rem',
  gallery: '(max-width: 40em) 100vw, 30rem',
} as const;

/** A picture of the library in the sizes that it has; loaded when it comes into sight. */
export function libraryPicture(file: MediaFile, alt: string, use: keyof typeof SIZES): string {
  const smaller = Object.values(file.formats ?? {}).filter(({ width }) => width > 0);
  const all = [...smaller, ...(file.width ? [{ url: file.url, width: file.width }] : [])].sort(
    (a, b) => a.width - b.width,
  );
  const first = all.find(({ width }) => width >= 500) ?? all.at(-1) ?? file;
  const srcset = all.map(({ url, width }) => `${encodeURI(url)} ${width}w`).join(', ');
  return picture({ source: encodeURI(first.url), width: file.width, height: file.height }, alt, {
    ...(all.length > 1 ? { srcset, sizes: SIZES[use] } : {}),
    loading: 'lazy',
  });
}
