import type { UnreadKind } from '#data-exchange/import-problems';

/** What a file is, by its first bytes and, where it is packed, by what is in it. */
export type FileKind =
  { kind: 'packed' } | { kind: 'xml' } | { kind: 'table' } | { kind: 'unread'; as: UnreadKind };

export function detectKind(bytes: Uint8Array): FileKind {
  const known = SIGNATURES.find(({ signature }) => signature.every((byte, at) => bytes[at] === byte));
  if (known) return known.is;
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 512))
    .replaceAll('\0', '')
    .replace(/^[\u00ef\u00bb\u00bf\u00fe\u00ff\s]+/, '');
  if (/^<!doctype html|^<html/i.test(head)) return { kind: 'unread', as: 'html' };
  if (/^<(\?xml|!--|[\w.-]+(:[\w.-]+)?[\s/>])/i.test(head)) return { kind: 'xml' };
  if (/^[[{]\s*["{[\]}]/.test(head)) return { kind: 'unread', as: 'json' };
  return { kind: 'table' };
}

/** Of a package by the names of its parts; null: a workbook, or a ZIP with one beside pictures. */
export function unreadPackage(names: readonly string[], mimetype: string | null): UnreadKind | null {
  if (mimetype?.startsWith('application/vnd.oasis.opendocument')) return 'ods';
  if (names.includes('xl/workbook.bin')) return 'xlsb';
  if (names.includes('word/document.xml')) return 'word';
  return names.includes('xl/workbook.xml') ? null : 'zip';
}

const SIGNATURES: readonly { signature: readonly number[]; is: FileKind }[] = [
  { signature: [0x50, 0x4b, 0x03, 0x04], is: { kind: 'packed' } },
  { signature: [0x50, 0x4b, 0x05, 0x06], is: { kind: 'packed' } },
  { signature: [0xd0, 0xcf, 0x11, 0xe0], is: { kind: 'unread', as: 'xls' } },
  { signature: [0x25, 0x50, 0x44, 0x46], is: { kind: 'unread', as: 'pdf' } },
  { signature: [0x1f, 0x8b], is: { kind: 'unread', as: 'gzip' } },
  { signature: [0x89, 0x50, 0x4e, 0x47], is: { kind: 'unread', as: 'picture' } },
  { signature: [0xff, 0xd8, 0xff], is: { kind: 'unread', as: 'picture' } },
];
