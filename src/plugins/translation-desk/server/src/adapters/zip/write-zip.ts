import { buffer } from 'node:stream/consumers';
import archiver from 'archiver';

/** Files as a ZIP in memory; the same files give the same bytes. */
export async function writeZip(files: readonly { name: string; text: string }[]): Promise<Buffer> {
  const zip = archiver('zip', { zlib: { level: 6 } });
  for (const { name, text } of files) zip.append(text, { name, date: DATE });
  const [bytes] = await Promise.all([buffer(zip), zip.finalize()]);
  return bytes;
}

/** The earliest that the format knows, in any time zone. */
const DATE = new Date('1980-01-02T00:00:00Z');
