import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import type { LoadedPicture } from '../../renderers';
import { createLocalSource, type StoredFiles } from './local-source';
import type { LibraryFile, PictureSource } from './picture-source';
import { LARGEST_FILE, printableFiles } from './printable-files';
import { readyPicture } from './ready-picture';
import { createRemoteSource, type UploadProvider } from './remote-source';

const CACHE_SIZE = 64 * 1024 * 1024;

/**
 * Gives the pictures of a sheet, by the address it has for each. Only what is in the media library is read,
 * through its own provider: an address of a text is looked up there and never followed.
 */
export function createPictureLoader(strapi: Core.Strapi) {
  const sources = new Map<string, PictureSource>();
  const ready = new LRUCache<string, LoadedPicture>({
    maxSize: CACHE_SIZE,
    sizeCalculation: ({ bytes }) => bytes.byteLength + 1,
  });

  function sourceOf({ provider }: LibraryFile): PictureSource {
    const cached = sources.get(provider);
    if (cached) return cached;
    const uploads: UploadProvider & Partial<StoredFiles> = strapi.plugin('upload').provider;
    const source =
      provider === 'local'
        ? createLocalSource(strapi.dirs.static.public, uploads.readStored)
        : createRemoteSource(uploads, LARGEST_FILE);
    sources.set(provider, source);
    return source;
  }

  /** The picture, or the largest of its smaller versions where it is too large itself, lost or broken. */
  async function load(file: LibraryFile): Promise<LoadedPicture | null> {
    const key = `${file.hash} ${file.updatedAt}`;
    const cached = ready.get(key);
    if (cached) return cached;
    for (const version of printableFiles(file)) {
      const bytes = await sourceOf(version)
        .read(version)
        .catch(() => null);
      const found = bytes && (await readyPicture(bytes));
      if (!found) continue;
      const picture = { ...found, focus: file.focalPoint ?? null };
      ready.set(key, picture);
      return picture;
    }
    return null;
  }

  return async (urls: readonly string[]): Promise<Map<string, LoadedPicture>> => {
    const pictures = new Map<string, LoadedPicture>();
    if (urls.length === 0) return pictures;
    const files: LibraryFile[] = await strapi.db.query('plugin::upload.file').findMany({
      where: { url: { $in: urls.flatMap((url) => [url, pathOf(url)]) } },
      select: [
        'url',
        'hash',
        'mime',
        'size',
        'provider',
        'updatedAt',
        'width',
        'height',
        'focalPoint',
        'formats',
      ],
    });
    for (const url of urls) {
      const file = files.find((row) => row.url === url) ?? files.find((row) => row.url === pathOf(url));
      const picture = file && (await load(file));
      if (picture) pictures.set(url, picture);
    }
    return pictures;
  };
}

/** The panel's editor writes a local file's address with the server before it. */
function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}
