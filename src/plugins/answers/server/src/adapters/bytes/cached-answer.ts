import { isDeepStrictEqual, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AnswerMadeOf } from '../../domain/made-of';
import { isCompressible } from '../../domain/is-compressible';
import type { Encoding } from '../../domain/negotiate-encoding';
import { tagOf } from './tag-of';

export type Headers = Record<string, string | string[]>;

export type HeaderLines = readonly (string | string[])[];

/** An answer as ready bytes, with everything that is sent along. */
export interface CachedAnswer {
  madeOf: AnswerMadeOf;
  lastModified: Date;
  isCompressible: boolean;
  identity: Variant;
  /** Compressed when first asked for, and then cached. */
  compressed: Map<Encoding, Variant | Promise<Variant>>;
}

/** The answer in one content coding. */
export interface Variant {
  bytes: Buffer;
  etag: string;
  headers: Headers;
  /** The same as Node sends them without looking at each again: a name, its value, a name, … */
  lines: HeaderLines;
  /** Of a 304: RFC 9110, section 15.4.5. */
  unchangedLines: HeaderLines;
}

/** `headers` are all that any variant has in common. */
export function toCachedAnswer(
  bytes: Buffer,
  {
    madeOf,
    headers,
    now,
    before,
  }: { madeOf: AnswerMadeOf; headers: Headers; now: Date; before?: CachedAnswer | undefined },
): CachedAnswer {
  const tag = tagOf(bytes);
  const isSame = before?.identity.etag === `"${tag}"`;
  const lastModified = isSame ? before.lastModified : modifiedAt(now, before);
  const shared = { ...headers, 'last-modified': lastModified.toUTCString() };
  const identity = toVariant(bytes, tag, 'identity', shared);
  // What was compressed once needn't be again: compressing takes longer than most answers.
  if (isSame && isDeepStrictEqual(before.identity.headers, identity.headers)) return { ...before, madeOf };
  return {
    madeOf,
    lastModified,
    isCompressible: isCompressible(String(headers['content-type'])) && bytes.length >= SMALLEST,
    identity,
    compressed: new Map(),
  };
}

/** The answer in a coding, where that is at hand; in plain bytes where compressing would gain nothing. */
export function readyVariant(answer: CachedAnswer, encoding: Encoding): Variant | null {
  if (encoding === 'identity' || !answer.isCompressible) return answer.identity;
  const cached = answer.compressed.get(encoding);
  return cached && !('then' in cached) ? cached : null;
}

/** The answer in a coding, compressed now where it never was. */
export async function variantIn(answer: CachedAnswer, encoding: Encoding): Promise<Variant> {
  const ready = readyVariant(answer, encoding);
  if (ready || encoding === 'identity') return ready ?? answer.identity;
  const { compressed, identity } = answer;
  const made = compressed.get(encoding) ?? compress(identity, encoding);
  compressed.set(encoding, made);
  try {
    const variant = await made;
    compressed.set(encoding, variant);
    return variant;
  } catch (error) {
    compressed.delete(encoding);
    throw error;
  }
}

/** Bytes; below it a packet is a packet. */
const SMALLEST = 1024;

async function compress({ bytes, etag, headers }: Variant, encoding: 'br' | 'gzip'): Promise<Variant> {
  const packed =
    encoding === 'br' ? await promisify(brotliCompress)(bytes, BROTLI) : await promisify(gzip)(bytes);
  return toVariant(packed, etag.slice(1, -1), encoding, headers);
}

/** Level 5 takes about as long as gzip and is a fifth smaller; 11 takes a hundred times that. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Strong tags differ for each coding: they promise the same bytes (RFC 9110, section 8.8.1). */
function toVariant(bytes: Buffer, tag: string, encoding: Encoding, headers: Headers): Variant {
  const etag = encoding === 'identity' ? `"${tag}"` : `"${tag}-${encoding}"`;
  const unchanged = Object.fromEntries(Object.entries(headers).filter(([name]) => isOfUnchanged(name)));
  const coding: Headers = encoding === 'identity' ? {} : { 'content-encoding': encoding };
  const whole = { ...headers, ...coding, etag, 'content-length': String(bytes.length) };
  return {
    bytes,
    etag,
    headers: whole,
    lines: Object.entries(whole).flat(),
    unchangedLines: Object.entries({ ...unchanged, etag }).flat(),
  };
}

/**
 * What a client takes from a 304 (RFC 9110, section 15.4.5), and what a browser asks of every answer from another origin.
 * The rest is as it was when the client got the body.
 */
function isOfUnchanged(name: string): boolean {
  return OF_UNCHANGED.includes(name) || name.startsWith('access-control-');
}

const OF_UNCHANGED: readonly string[] = [
  'cache-control',
  'content-location',
  'expires',
  'last-modified',
  'vary',
];

/** HTTP's dates know whole seconds: a second change within one has to show too. */
function modifiedAt(now: Date, before: CachedAnswer | undefined): Date {
  const second = Math.floor(now.getTime() / 1000) * 1000;
  return new Date(before ? Math.max(second, before.lastModified.getTime() + 1000) : second);
}
