import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { json } from 'node:stream/consumers';
import archiver from 'archiver';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { BackupError } from './backup-error';
import type { Row } from './cells';
import { manifest, type Bytes, type Manifest } from './manifest';
import { measure, measuring } from './measure';

const MANIFEST = 'manifest.json';

/** An archive that is being written: it has its name only once all of it is there. */
export interface ArchiveWriter {
  add(name: string, content: Readable): Promise<void>;
  /** What was added so far. */
  entries(): Record<string, Bytes>;
  finish(manifest: Manifest): Promise<void>;
  abandon(): Promise<void>;
}

export async function writeArchive(file: string): Promise<ArchiveWriter> {
  const partial = `${file}.partial`;
  // Passwords’ hashes are in it, and what isn’t published.
  const output = createWriteStream(partial, { mode: 0o600 });
  await once(output, 'open');
  const zip = archiver('zip', { zlib: { level: 6 } });
  const written = pipeline(zip, output);
  // Whoever waits for an entry hears of it there.
  written.catch(() => {});
  const entries: Record<string, Bytes> = {};
  const append = async (name: string, content: Readable | string) => {
    const added = once(zip, 'entry');
    zip.append(content, { name });
    await Promise.race([added, written]);
  };
  return {
    async add(name, content) {
      const { through, measured } = measuring();
      const read = pipeline(content, through);
      await Promise.all([append(name, through), read]);
      entries[name] = measured();
    },
    entries: () => entries,
    async finish(described) {
      await append(MANIFEST, JSON.stringify(described));
      await zip.finalize();
      await written;
      await rename(partial, file);
    },
    async abandon() {
      zip.abort();
      output.destroy();
      await rm(partial, { force: true });
    },
  };
}

/** An archive of which every byte is as its manifest says. */
export interface Archive {
  manifest: Manifest;
  open(name: string): Promise<Readable>;
  rows(table: string): AsyncGenerator<Row>;
  close(): void;
}

/** Where a table’s rows are, one a line. */
export const entryOfTable = (table: string): string => `database/${table}.ndjson`;
export const entryOfFile = (file: string): string => `files/${file}`;

/** @throws BackupError where it is none of ours, or isn’t whole */
export async function openArchive(file: string): Promise<Archive> {
  const zip = await openZip(file);
  try {
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    const open = async (name: string) => {
      const entry = entries.get(name);
      if (!entry) throw new BackupError(`${file} is damaged: ${name} is missing.`);
      return zip.openReadStreamPromise(entry);
    };
    const described = await readManifest(file, entries.has(MANIFEST) ? await open(MANIFEST) : null);
    await assertWhole(file, described, entries, open);
    return { manifest: described, open, rows: (table) => readLines(open, table), close: () => zip.close() };
  } catch (error) {
    zip.close();
    if (error instanceof BackupError) throw error;
    throw new BackupError(`${file} is damaged: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

async function openZip(file: string): Promise<ZipFile> {
  try {
    return await openPromise(file, { lazyEntries: true, autoClose: false });
  } catch (error) {
    throw new BackupError(
      `${file} can’t be read as a backup: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

async function readManifest(file: string, content: Readable | null): Promise<Manifest> {
  const read = manifest.safeParse(content ? await json(content) : null);
  if (!read.success)
    throw new BackupError(`${file} is no backup of Fiche’s: its manifest isn’t there or isn’t one.`);
  return read.data;
}

async function assertWhole(
  file: string,
  { entries: wanted }: Manifest,
  found: ReadonlyMap<string, Entry>,
  open: (name: string) => Promise<Readable>,
): Promise<void> {
  for (const name of found.keys())
    if (name !== MANIFEST && !name.endsWith('/') && !(name in wanted))
      throw new BackupError(`${file} is damaged: ${name} isn’t in its manifest.`);
  for (const [name, { bytes, sha256 }] of Object.entries(wanted)) {
    const is = await measure(await open(name));
    if (is.bytes !== bytes || is.sha256 !== sha256)
      throw new BackupError(`${file} is damaged: ${name} isn’t what its manifest says.`);
  }
}

async function* readLines(open: Archive['open'], table: string): AsyncGenerator<Row> {
  const lines = createInterface({ input: await open(entryOfTable(table)), crlfDelay: Infinity });
  for await (const line of lines) {
    const row: Row = JSON.parse(line);
    yield row;
  }
}
