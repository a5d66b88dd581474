import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mimeOfName } from '#domain/uploads/mime-of-name';
import type { Bucket } from '../uploads/bucket/bucket';
import { BackupError } from './backup-error';
import { filesInFolder, type LibraryFiles } from './files';

/** The files of a bucket. What is staged waits in a temporary folder: nobody is to find half of it there. */
export function filesInBucket(bucket: Bucket): LibraryFiles {
  let waiting: string | undefined;
  const staging = async () => {
    waiting ??= await mkdtemp(path.join(tmpdir(), 'fiche-restore-'));
    return waiting;
  };
  return {
    list: async () => (await bucket.list()).sort(),
    async read(file) {
      const answer = await bucket.get(file);
      if (answer.statusCode !== 200) throw new BackupError(`The bucket has no ${file} any more.`);
      return answer;
    },
    stage: async (file, content) => filesInFolder(await staging()).stage(file, content),
    readStaged: async (file) => filesInFolder(await staging()).readStaged(file),
    async replaceAll(staged) {
      const before = await bucket.list();
      const folder = await staging();
      await filesInFolder(folder).replaceAll(staged);
      for (const file of staged) {
        const { size } = await stat(path.join(folder, file));
        await bucket.put(file, createReadStream(path.join(folder, file)), size, mimeOfName(file));
      }
      const kept = new Set(staged);
      for (const file of before) if (!kept.has(file)) await bucket.remove(file);
    },
    async discard() {
      if (waiting) await rm(waiting, { recursive: true, force: true });
    },
  };
}
