import type { LibraryFile } from './picture-source';

const MEGABYTE = 1024 * 1024;
/** A larger file isn't read at all. */
export const LARGEST_FILE = 32 * MEGABYTE;
/** A larger picture isn't decoded: a small file can hold one that fills the memory. */
export const MOST_PIXELS = 60_000_000;

/** Kinds of pictures that are printed; a vector could hold what no one looked at. */
export const PRINTABLE = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'];

/** The file and the library's smaller versions of it, the largest first, as far as they may be printed. */
export function printableFiles(file: LibraryFile): LibraryFile[] {
  const variants = Object.values(file.formats ?? {}).map((variant) => ({ ...file, ...variant }));
  return [file, ...variants.sort((a, b) => pixelsOf(b) - pixelsOf(a))].filter(isPrintable);
}

function isPrintable(file: LibraryFile): boolean {
  return PRINTABLE.includes(file.mime) && file.size * 1024 <= LARGEST_FILE && pixelsOf(file) <= MOST_PIXELS;
}

function pixelsOf({ width, height }: LibraryFile): number {
  return (width ?? 0) * (height ?? 0);
}
