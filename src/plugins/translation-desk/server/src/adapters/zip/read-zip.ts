import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import type { XliffDiagnostic } from '../../../../shared/contracts/exchange';
import { aProblem } from '../../exchange/problem';

export interface ZipLimits {
  entries: number;
  /** Of all files together, unpacked. */
  bytes: number;
}

export const ZIP_LIMITS: ZipLimits = { entries: 5000, bytes: 128 * 1024 * 1024 };

export interface PackedFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * The XLIFF files of a ZIP, unpacked in memory. Refused as a whole: what states or has more than the limits, names
 * that climb out of a folder, encrypted entries. Nothing is written to disk.
 */
export async function readZip(
  bytes: Uint8Array,
  limits: ZipLimits,
): Promise<{ files: PackedFile[] } | { problem: XliffDiagnostic }> {
  try {
    return { files: await unpack(await open(Buffer.from(bytes)), limits) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const code = error instanceof TooMuch ? 'zip-refused' : 'not-a-zip';
    return { problem: aProblem(code, `The ZIP isn’t read: ${message}`) };
  }
}

/** ZIP files begin with a local header, or with the end of an empty directory (APPNOTE 4.3.7, 4.3.16). */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);
}

class TooMuch extends Error {}

function open(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, strictFileNames: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}

function unpack(zip: ZipFile, limits: ZipLimits): Promise<PackedFile[]> {
  const files: PackedFile[] = [];
  let stated = 0;
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(files));
    zip.on('entry', (entry: Entry) => {
      stated += entry.uncompressedSize;
      if (zip.entryCount > limits.entries)
        return reject(new TooMuch(`there are over ${limits.entries} entries`));
      if (stated > limits.bytes) return reject(new TooMuch(`unpacked it is over ${limits.bytes} bytes`));
      if (!/\.xl(if)?f$/i.test(entry.fileName)) return zip.readEntry();
      return unpackEntry(zip, entry).then((bytes) => {
        files.push({ name: entry.fileName, bytes });
        zip.readEntry();
      }, reject);
    });
    zip.readEntry();
  });
}

/** yauzl stops an entry that unpacks to more than it states. */
function unpackEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
      return stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}
