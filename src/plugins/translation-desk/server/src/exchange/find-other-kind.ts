import type { OtherKind } from '#translation-desk/exchange';
import { decodeHead } from './xml/detect-encoding';
import { findRoot } from './xml/find-root';

/** What a file is that can't be XLIFF; null where it may be. By what is in it: names say what people make of them. */
export function findOtherKind(bytes: Uint8Array): OtherKind | null {
  const byMark = MARKS.find(({ mark, at = 0 }) => mark.every((byte, each) => bytes[at + each] === byte));
  if (byMark) return byMark.kind === 'zip' ? kindOfZip(bytes) : byMark.kind;
  const head = decodeHead(bytes).trimStart();
  if (head === '') return null;
  return head.startsWith('<') ? kindOfMarkup(head) : kindOfText(head);
}

/** Whether a file is XML with the root of XLIFF, of whatever version. */
export function isXliff(bytes: Uint8Array): boolean {
  return findRoot(decodeHead(bytes)) === 'xliff';
}

/** ZIP files begin with a local header, or with the end of an empty directory (APPNOTE 4.3.7, 4.3.16). */
const MARKS: { kind: OtherKind; mark: number[]; at?: number }[] = [
  { kind: 'zip', mark: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'zip', mark: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'old-office', mark: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'pdf', mark: bytesOf('%PDF') },
  { kind: 'rtf', mark: bytesOf('{\\rtf') },
  { kind: 'gzip', mark: [0x1f, 0x8b] },
  { kind: 'archive', mark: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: 'archive', mark: bytesOf('Rar!') },
  { kind: 'archive', mark: bytesOf('BZh') },
  { kind: 'archive', mark: [0xfd, 0x37, 0x7a, 0x58] },
  { kind: 'archive', mark: bytesOf('ustar'), at: 257 },
  { kind: 'image', mark: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'image', mark: [0xff, 0xd8, 0xff] },
  { kind: 'image', mark: bytesOf('GIF8') },
];

function bytesOf(text: string): number[] {
  return [...Buffer.from(text, 'latin1')];
}

/** Documents of office programs are ZIPs whose names say of which (ECMA-376 part 2; ODF 1.3 part 2, 3.3). */
function kindOfZip(bytes: Uint8Array): OtherKind {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (zip.subarray(0, 200).includes('mimetypeapplication/vnd.oasis.opendocument')) return 'opendocument';
  const names = directoryOf(zip);
  if (!names.includes('[Content_Types].xml')) return 'zip';
  if (names.includes('word/document.xml')) return 'word';
  if (names.includes('xl/workbook.')) return 'excel';
  return names.includes('ppt/presentation.xml') ? 'powerpoint' : 'zip';
}

/** The bytes that have the names of a ZIP's own entries, not of those packed in them (APPNOTE 4.3.16). */
function directoryOf(zip: Buffer): Buffer {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  return end >= 0 && end + 20 <= zip.length
    ? zip.subarray(zip.readUInt32LE(end + 16), end)
    : zip.subarray(0, 0);
}

function kindOfMarkup(head: string): OtherKind | null {
  if (/^<!doctype\s+html/i.test(head)) return 'html';
  switch (findRoot(head)?.toLowerCase()) {
    case 'html':
      return 'html';
    case 'tmx':
      return 'tmx';
    case 'tbx':
    case 'martif':
      return 'tbx';
    default:
      return null;
  }
}

function kindOfText(head: string): OtherKind {
  if (/^(?:#.*\s+)*msg(?:id|ctxt)\s/.test(head)) return 'po';
  if (/^[[{]/.test(head)) return 'json';
  return isText(head) ? 'text' : 'unknown';
}

/** No control characters but white space, and no bytes that are none of a text. */
function isText(head: string): boolean {
  return !/[^\P{Cc}\s]|\ufffd/u.test(head.slice(0, 1000));
}
