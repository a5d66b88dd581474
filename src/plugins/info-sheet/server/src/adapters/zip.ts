import { once } from 'node:events';
import { PassThrough, pipeline, type Readable } from 'node:stream';
import archiver from 'archiver';

/** A file of an archive. */
export interface ZipEntry {
  name: string;
  content: Uint8Array | string;
  date: Date;
}

/**
 * A ZIP archive as a stream. An entry is asked for when the one before has gone out, so that no more than one is kept;
 * when the reader goes away, no more are asked for.
 */
export function zipStream(entries: AsyncIterable<ZipEntry>): Readable {
  const archive = archiver('zip');
  const gone = new AbortController();
  const fill = async () => {
    for await (const { name, content, date } of entries) {
      const written = once(archive, 'entry', { signal: gone.signal });
      archive.append(typeof content === 'string' ? content : Buffer.from(content), { name, date });
      await written;
    }
    await archive.finalize();
  };
  // Koa knows Node's own streams alone; archiver's are those of a package.
  const output = pipeline(archive, new PassThrough(), () => gone.abort());
  fill().catch((error: unknown) => {
    if (!gone.signal.aborted) output.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  return output;
}
