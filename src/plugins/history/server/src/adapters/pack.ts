import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Deflated, as text: both databases keep that alike. */
const PACKED = 'z';

/** Shorter ones gain nothing. */
const WORTH_IT = 300;

/** A value as it is kept in a column, as small as it comes. */
export function pack(value: unknown): string {
  const text = JSON.stringify(value);
  if (text.length < WORTH_IT) return text;
  const packed = PACKED + deflateRawSync(text, { level: 1 }).toString('base64');
  return packed.length < text.length ? packed : text;
}

/** Its twin. */
export function unpack(cell: string): unknown {
  return JSON.parse(
    cell.startsWith(PACKED) ? inflateRawSync(Buffer.from(cell.slice(1), 'base64')).toString() : cell,
  );
}
