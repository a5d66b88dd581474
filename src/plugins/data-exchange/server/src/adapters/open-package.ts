import { fromBuffer, getFileNameLowLevel, validateFileName, type Entry, type ZipFile } from 'yauzl';
import type { ImportProblem } from '#data-exchange/import-problems';
import type { IncomingLimits } from '../domain/incoming/limits';
import { aProblem, Refusal, refuse } from '../domain/incoming/problem';
import type { Parts } from '../domain/incoming/xlsx/parts';

export type OpenedPackage = { kind: 'opened'; parts: Parts } | { kind: 'refused'; problem: ImportProblem };

/**
 * The files of a ZIP, unpacked as they are read and nowhere kept. Refused as a whole before anything is unpacked: what
 * states more than the limits, names that climb out of a folder, encrypted entries. What turns out larger than it states
 * ends as it is read.
 */
export async function openPackage(bytes: Uint8Array, limits: IncomingLimits): Promise<OpenedPackage> {
  try {
    const zip = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return { kind: 'opened', parts: toParts(zip, await listEntries(zip, limits)) };
  } catch (error) {
    return { kind: 'refused', problem: toProblem(error) };
  }
}

function toProblem(error: unknown): ImportProblem {
  if (error instanceof Refusal) return error.problem;
  return aProblem('not-a-zip', { reason: error instanceof Error ? error.message : String(error) });
}

function open(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, decodeStrings: false, autoClose: false }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}

function listEntries(zip: ZipFile, limits: IncomingLimits): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let stated = 0;
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      try {
        stated += entry.uncompressedSize;
        assertWithin(zip, entry, stated, limits);
        entries.set(nameOf(entry), entry);
        zip.readEntry();
      } catch (error) {
        reject(error);
      }
    });
    if (zip.entryCount > limits.parts)
      reject(new Refusal(aProblem('too-many-parts', { parts: limits.parts })));
    else zip.readEntry();
  });
}

function assertWithin(zip: ZipFile, entry: Entry, stated: number, limits: IncomingLimits): void {
  const name = nameOf(entry);
  if (stated > limits.unpackedBytes)
    refuse('unpacks-too-large', { megabytes: Math.floor(limits.unpackedBytes / 1024 / 1024) });
  if (validateFileName(name) !== null) refuse('unsafe-name', { name });
  if (entry.isEncrypted()) refuse('encrypted', {});
}

/** Programs of Windows part folders by `\`, which the format doesn't know (APPNOTE 4.4.17). */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

function toParts(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Parts {
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      return entry ? unpack(zip, entry, name) : null;
    },
  };
}

/** yauzl ends an entry that unpacks to more than it states. */
async function* unpack(zip: ZipFile, entry: Entry, name: string): AsyncGenerator<Uint8Array> {
  try {
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
      zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    for await (const chunk of stream) yield Buffer.from(chunk);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    refuse('not-well-formed', { part: name, reason: error instanceof Error ? error.message : String(error) });
  }
}
