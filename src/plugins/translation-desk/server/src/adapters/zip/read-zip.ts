import { fromBuffer, getFileNameLowLevel, validateFileName, type Entry, type ZipFile } from 'yauzl';
import type { XliffDiagnostic } from '#translation-desk/exchange';
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
 * The files of a ZIP, unpacked in memory, without what operating systems put beside them. Refused as a whole: what
 * states or has more than the limits, names that climb out of a folder, encrypted entries. Nothing is written to disk.
 */
export async function readZip(
  bytes: Uint8Array,
  limits: ZipLimits,
): Promise<{ files: PackedFile[] } | { problem: XliffDiagnostic }> {
  try {
    return { files: await unpack(await open(Buffer.from(bytes)), limits) };
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.problem };
    return {
      problem: aProblem('not-a-zip', { reason: error instanceof Error ? error.message : String(error) }),
    };
  }
}

/** Carries the problem out of the reader's callbacks; never leaves this file. */
class Refusal extends Error {
  constructor(readonly problem: XliffDiagnostic) {
    super(problem.message);
  }
}

function open(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // Names are decoded below: yauzl would only say in words what is wrong with one.
    fromBuffer(buffer, { lazyEntries: true, decodeStrings: false }, (error, zip) =>
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
      const name = nameOf(entry);
      const problem = findProblem(entry, name, { entries: zip.entryCount, bytes: stated }, limits);
      if (problem) return reject(new Refusal(problem));
      if (isFolder(name) || isJunk(name)) return zip.readEntry();
      return unpackEntry(zip, entry).then((bytes) => {
        files.push({ name, bytes });
        zip.readEntry();
      }, reject);
    });
    zip.readEntry();
  });
}

function findProblem(
  entry: Entry,
  name: string,
  { entries, bytes }: ZipLimits,
  limits: ZipLimits,
): XliffDiagnostic | null {
  if (entries > limits.entries) return aProblem('zip-too-many-entries', { entries: limits.entries });
  if (bytes > limits.bytes)
    return aProblem('zip-too-large', { megabytes: Math.floor(limits.bytes / 1024 / 1024) });
  if (validateFileName(name) !== null) return aProblem('zip-unsafe-name', { name });
  return entry.isEncrypted() ? aProblem('zip-encrypted', { name }) : null;
}

/** As the entry says its name; programs of Windows part folders by `\`, which the format doesn't know (APPNOTE 4.4.17). */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

function isFolder(name: string): boolean {
  return name.endsWith('/');
}

/** What macOS and Windows keep of a folder. */
function isJunk(name: string): boolean {
  return /(^|\/)(__MACOSX\/|\.DS_Store$|\._[^/]*$|Thumbs\.db$|desktop\.ini$)/i.test(name);
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
