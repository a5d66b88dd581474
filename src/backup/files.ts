import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Where the library's files are: a folder, or a bucket. Paths are written with `/`. */
export interface LibraryFiles {
  list(): Promise<string[]>;
  read(file: string): Promise<Readable>;
  /** Takes files in without anybody seeing them yet. */
  stage(file: string, content: Readable): Promise<void>;
  readStaged(file: string): Promise<Readable>;
  /** Shows what was staged, and removes what else there is. */
  replaceAll(staged: readonly string[]): Promise<void>;
  /** Forgets what was staged. */
  discard(): Promise<void>;
}

/** A name that no upload has. */
const STAGED = '.restoring';

/** The files of a folder: `uploads` in the public one. */
export function filesInFolder(folder: string): LibraryFiles {
  const staging = path.join(folder, STAGED);
  const list = async () => {
    await mkdir(folder, { recursive: true });
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    return found
      .filter((entry) => entry.isFile() && entry.name !== '.gitkeep')
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .filter((file) => !file.startsWith(`${STAGED}/`))
      .sort();
  };
  return {
    list,
    read: async (file) => createReadStream(path.join(folder, file)),
    async stage(file, content) {
      const target = path.join(staging, file);
      await mkdir(path.dirname(target), { recursive: true });
      await pipeline(content, createWriteStream(target));
    },
    readStaged: async (file) => createReadStream(path.join(staging, file)),
    async replaceAll(staged) {
      const before = await list();
      for (const file of staged) {
        await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
        await rename(path.join(staging, file), path.join(folder, file));
      }
      const kept = new Set(staged);
      for (const file of before) if (!kept.has(file)) await rm(path.join(folder, file), { force: true });
      await rm(staging, { recursive: true, force: true });
    },
    discard: () => rm(staging, { recursive: true, force: true }),
  };
}
