import { text } from 'node:stream/consumers';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { PACKAGE_TYPES, type FileType } from '#domain/uploads/file-types';

const MEGABYTE = 1024 * 1024;
/** What names the parts of a package is short; what is longer isn't read. */
const LARGEST_LIST = MEGABYTE;
/** An office document of a tenth of it is rare, and whoever opens this one unpacks it all. */
const LARGEST_UNPACKED = 512 * MEGABYTE;
const MOST_ENTRIES = 10_000;

/** What a zip is found to be. Nothing of it is unpacked but the list of its parts. */
export type PackageContent =
  { kind: 'office'; type: FileType } | { kind: 'macros' } | { kind: 'too-large' } | { kind: 'other' };

/** Reads which Office document a zip is. A broken one is `other`. */
export async function readPackage(filepath: string): Promise<PackageContent> {
  try {
    const zip = await openPromise(filepath, { lazyEntries: true, autoClose: false });
    try {
      return await readEntries(zip);
    } finally {
      zip.close();
    }
  } catch {
    return { kind: 'other' };
  }
}

async function readEntries(zip: ZipFile): Promise<PackageContent> {
  const lists: Entry[] = [];
  let unpacked = 0;
  let hasMacros = false;
  let count = 0;
  for await (const entry of zip.eachEntry()) {
    count += 1;
    unpacked += entry.uncompressedSize;
    if (unpacked > LARGEST_UNPACKED || count > MOST_ENTRIES) return { kind: 'too-large' };
    if (LISTS.includes(entry.fileName)) lists.push(entry);
    if (MACROS.test(entry.fileName)) hasMacros = true;
  }
  if (hasMacros) return { kind: 'macros' };
  for (const entry of lists) {
    const type = findType(await readList(zip, entry));
    if (type) return { kind: 'office', type };
  }
  return { kind: 'other' };
}

/** Where a package says what it is: ISO/IEC 29500-2, 10.1.2, and ODF 1.3, part 2, 3.3. */
const LISTS = ['[Content_Types].xml', 'mimetype'];
const MACROS = /(^|\/)(vbaProject\.bin$|Basic\/|Scripts\/)/i;

async function readList(zip: ZipFile, entry: Entry): Promise<string> {
  return entry.uncompressedSize > LARGEST_LIST ? '' : text(await zip.openReadStreamPromise(entry));
}

function findType(list: string): FileType | undefined {
  const found = Object.keys(PACKAGE_TYPES).find(
    (name) => list.trim() === name || list.includes(`ContentType="${name}"`),
  );
  return found === undefined ? undefined : PACKAGE_TYPES[found];
}
