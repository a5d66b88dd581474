/** What says which encoding a file is in: its first bytes for certain, or its declaration, which tools forget to change. */
export interface DetectedEncoding {
  /** By byte-order mark, or by how `<` looks in it; null: any in which ASCII is itself, as it could be read. */
  certain: string | null;
  /** As the file says it (XML 1.0, 4.3.3); null where it doesn't. */
  declared: string | null;
}

/** XML 1.0, appendix F. */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  const certain = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))?.encoding ?? null;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 400)).replaceAll('\0', '');
  return { certain, declared: DECLARED.exec(head)?.[1]?.toLowerCase() ?? null };
}

/** The beginning of a file as text, with signs in the place of what can't be read; empty in an encoding that nobody reads. */
export function decodeHead(bytes: Uint8Array): string {
  const { certain } = detectEncoding(bytes);
  const head = bytes.subarray(0, 64 * 1024);
  return certain === 'utf-32' ? '' : new TextDecoder(certain ?? 'utf-8').decode(head).replace(/^\uFEFF+/, '');
}

const DECLARED = /<\?xml[^>]*?\bencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/;

/** UTF-32's begins as UTF-16's does. */
const MARKS = [
  { mark: [0xff, 0xfe, 0, 0], encoding: 'utf-32' },
  { mark: [0, 0, 0xfe, 0xff], encoding: 'utf-32' },
  { mark: [0x3c, 0, 0, 0], encoding: 'utf-32' },
  { mark: [0, 0, 0, 0x3c], encoding: 'utf-32' },
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
  { mark: [0x3c, 0], encoding: 'utf-16le' },
  { mark: [0, 0x3c], encoding: 'utf-16be' },
];
