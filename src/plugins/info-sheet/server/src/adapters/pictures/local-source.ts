import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PictureSource } from './picture-source';

/** Files of Strapi's local provider: `<public>/uploads/<hash><ext>`, and nothing outside that folder. */
export function createLocalSource(publicDir: string): PictureSource {
  const uploads = path.join(publicDir, 'uploads') + path.sep;
  return {
    async read(file) {
      const place = path.join(publicDir, decodeURIComponent(file.url));
      if (!place.startsWith(uploads)) return null;
      return readFile(place);
    },
  };
}
