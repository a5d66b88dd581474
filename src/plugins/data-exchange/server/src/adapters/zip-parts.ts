import { once } from 'node:events';
import { PassThrough, pipeline, Readable } from 'node:stream';
import archiver from 'archiver';
import type { WorkbookPart } from '../renderers/xlsx/workbook';

/**
 * The parts as a package that is made as it is read: of a part no more than a batch is kept. When the reader goes away,
 * nothing more is made.
 */
export function zipParts(parts: readonly WorkbookPart[]): Readable {
  const archive = archiver('zip', { zlib: { level: 6 } });
  const gone = new AbortController();
  const fill = async () => {
    for (const { name, pieces } of parts) {
      const written = once(archive, 'entry', { signal: gone.signal });
      const source = Readable.from(pieces, { objectMode: false });
      gone.signal.addEventListener('abort', () => source.destroy());
      source.on('error', (error) => output.destroy(error));
      archive.append(source, { name });
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
