import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import type { LoadedPicture } from '../../renderers';
import { createLocalSource } from './local-source';
import type { LibraryFile, PictureSource } from './picture-source';
import { PRINTABLE, readyPicture } from './ready-picture';
import { createRemoteSource } from './remote-source';

const MEGABYTE = 1024 * 1024;
/** A larger file isn't read at all. */
const LARGEST_FILE = 32 * MEGABYTE;
const CACHE_SIZE = 64 * MEGABYTE;

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
    const known = sources.get(provider);
    if (known) return known;
    const source =
      provider === 'local'
        ? createLocalSource(strapi.dirs.static.public)
        : createRemoteSource(strapi.plugin('upload').provider, LARGEST_FILE);
    sources.set(provider, source);
    return source;
  }

  async function load(file: LibraryFile): Promise<LoadedPicture | null> {
    if (!PRINTABLE.includes(file.mime) || file.size * 1024 > LARGEST_FILE) return null;
    const key = `${file.hash} ${file.updatedAt}`;
    const known = ready.get(key);
    if (known) return known;
    const bytes = await sourceOf(file)
      .read(file)
      .catch(() => null);
    const picture = bytes && (await readyPicture(bytes));
    if (picture) ready.set(key, picture);
    return picture;
  }

  return async (urls: readonly string[]): Promise<Map<string, LoadedPicture>> => {
    const pictures = new Map<string, LoadedPicture>();
    if (urls.length === 0) return pictures;
    const files: LibraryFile[] = await strapi.db.query('plugin::upload.file').findMany({
      where: { url: { $in: urls.flatMap((url) => [url, pathOf(url)]) } },
      select: ['url', 'hash', 'mime', 'size', 'provider', 'updatedAt'],
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
