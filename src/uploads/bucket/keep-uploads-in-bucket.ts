import { ReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Core } from '@strapi/strapi';
import { createBucket, type Bucket, type BucketOptions } from './bucket';

/** A file on its way through a provider of Strapi's upload plugin. */
interface ProvidedFile {
  hash: string;
  ext?: string;
  mime: string;
  url?: string;
  stream?: Readable;
  buffer?: Buffer;
}

/** The bucket that uploads are kept in; null where they are in the public folder. */
export function bucketOf(strapi: Core.Strapi): Bucket | null {
  const options = strapi.config.get<BucketOptions | null>('plugin::upload.bucket', null);
  return options ? createBucket(options) : null;
}

/**
 * Has the library keep its files in a bucket where the environment names one. Their addresses stay `/uploads/…`, and the
 * app reads them out (`global::stored-uploads`): a private bucket does, no cached answer holds an address that runs out,
 * and no browser has to be let at another host.
 */
export function keepUploadsInBucket(strapi: Core.Strapi): void {
  const bucket = bucketOf(strapi);
  if (!bucket) return;
  const keep = async (file: ProvidedFile) => {
    const { content, length } = await contentOf(file);
    await bucket.put(nameOf(file), content, length, file.mime);
    file.url = `/uploads/${nameOf(file)}`;
  };
  const replace = async (file: ProvidedFile, before: ProvidedFile) => {
    await keep(file);
    if (nameOf(before) !== nameOf(file)) await bucket.remove(nameOf(before));
  };
  Object.assign(strapi.plugin('upload').provider, {
    upload: keep,
    uploadStream: keep,
    replace,
    replaceStream: replace,
    delete: (file: ProvidedFile) => bucket.remove(nameOf(file)),
    /** Beyond what Strapi asks of a provider: what info sheets read pictures by. */
    readStored: async (name: string) => {
      const answer = await bucket.get(name);
      if (answer.statusCode === 200) return answer;
      answer.resume();
      return null;
    },
  });
}

function nameOf({ hash, ext }: ProvidedFile): string {
  return `${hash}${ext ?? ''}`;
}

async function contentOf({ stream, buffer: bytes }: ProvidedFile): Promise<{
  content: Readable | Buffer;
  length: number;
}> {
  // S3 wants to know beforehand how long it is.
  if (stream instanceof ReadStream) return { content: stream, length: (await stat(stream.path)).size };
  const content = bytes ?? (stream ? await buffer(stream) : Buffer.alloc(0));
  return { content, length: content.length };
}
