import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { PictureSource } from './picture-source';

/** A bucket that keeps what has an address under `/uploads/`. */
export interface StoredFiles {
  /** Null where it has no such file. */
  readStored(name: string): Promise<Readable | null>;
}

/** Files with an address of this server, `/uploads/<hash><ext>`: of a bucket, or of that folder, and nothing outside it. */
export function createLocalSource(publicDir: string, readStored?: StoredFiles['readStored']): PictureSource {
  const uploads = path.join(publicDir, 'uploads') + path.sep;
  return {
    async read(file) {
      const place = path.join(publicDir, decodeURIComponent(file.url));
      if (!place.startsWith(uploads)) return null;
      const stored = await readStored?.(place.slice(uploads.length));
      return stored ? buffer(stored) : readFile(place);
    },
  };
}
