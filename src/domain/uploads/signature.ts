import type { PictureFormat } from './file-types';

/** What the first bytes of a file say it is; whether the rest agrees, who reads it has to look. */
export type Signature =
  | { kind: 'picture'; format: PictureFormat }
  /** A picture that browsers or sheets can't show. */
  | { kind: 'unshown-picture'; label: 'HEIC' | 'TIFF' | 'SVG' }
  | { kind: 'pdf' }
  | { kind: 'rtf' }
  | { kind: 'zip' }
  | { kind: 'compound' }
  /** Text that a browser could take for a page or a program's input. */
  | { kind: 'markup' }
  | { kind: 'text' }
  | { kind: 'unknown' };

/** Reads the first bytes of a file; of a text, as many as are to be looked at. */
export function readSignature(bytes: Uint8Array): Signature {
  const head = latin(bytes.subarray(0, 64));
  for (const [start, signature] of STARTS) if (head.startsWith(start)) return signature;
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return picture('webp');
  if (head.slice(4, 8) === 'ftyp') return ofMediaFile(head);
  return readText(bytes);
}

const STARTS: [string, Signature][] = [
  ['\xff\xd8\xff', picture('jpeg')],
  ['\x89PNG\r\n\x1a\n', picture('png')],
  ['GIF87a', picture('gif')],
  ['GIF89a', picture('gif')],
  ['II*\0', { kind: 'unshown-picture', label: 'TIFF' }],
  ['MM\0*', { kind: 'unshown-picture', label: 'TIFF' }],
  ['II+\0', { kind: 'unshown-picture', label: 'TIFF' }],
  ['MM\0+', { kind: 'unshown-picture', label: 'TIFF' }],
  ['%PDF-', { kind: 'pdf' }],
  ['{\\rtf', { kind: 'rtf' }],
  ['PK\x03\x04', { kind: 'zip' }],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', { kind: 'compound' }],
];

/** ISO/IEC 14496-12, 4.3: the brands of a file type box, the major one first, four letters each. */
function ofMediaFile(head: string): Signature {
  const length = (head.charCodeAt(2) << 8) + head.charCodeAt(3);
  const brands = head.slice(8, length).match(/.{4}/gs) ?? [];
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return picture('avif');
  const isHeif = brands.some((brand) => /^(hei[cmsx]|hev[cmsx]|mif1|msf1)$/.test(brand));
  return isHeif ? { kind: 'unshown-picture', label: 'HEIC' } : { kind: 'unknown' };
}

function readText(bytes: Uint8Array): Signature {
  const text = decode(bytes);
  if (text === null || !isText(text)) return { kind: 'unknown' };
  const begun = text.replace(/^[\ufeff\s]+/, '');
  if (!/^<[a-z!?/]/i.test(begun)) return { kind: 'text' };
  return /<(?:\w+:)?svg[\s/>]/i.test(begun) ? { kind: 'unshown-picture', label: 'SVG' } : { kind: 'markup' };
}

/** No text has the others of ASCII; form feeds and escapes are seen in old ones. */
const CONTROLS_OF_TEXT = '\t\n\v\f\r\u001a\u001b';

function isText(text: string): boolean {
  return [...text].every((letter) => letter >= ' ' || CONTROLS_OF_TEXT.includes(letter));
}

/** A text in UTF-16 says so by its first two bytes; any other is looked at byte by byte, whatever its encoding. */
function decode(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return null;
  const mark = latin(bytes.subarray(0, 2));
  if (mark === '\xff\xfe') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '\xfe\xff') return new TextDecoder('utf-16be').decode(bytes);
  return latin(bytes).replace(/^\xef\xbb\xbf/, '');
}

/** One letter for each byte, its number that of the byte. */
function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function picture(format: PictureFormat): Signature {
  return { kind: 'picture', format };
}
