import type { ImportProblem } from '#data-exchange/import-problems';
import { aProblem } from '../problem';

export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'windows-1252',
  'windows-1254',
  'koi8-u',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Why a text was read in an encoding. */
export type EncodingReason = 'asked' | 'byte-order-mark' | 'zero-bytes' | 'valid-utf-8' | 'letters';

export type DecodedText =
  | { kind: 'decoded'; text: string; encoding: Encoding; reason: EncodingReason }
  /** Several read alike well: a person says which. */
  | { kind: 'ask'; choices: { encoding: Encoding; sample: string }[] }
  | { kind: 'refused'; problem: ImportProblem };

/** The bytes of a text file as text, without its byte-order mark; `asked` is believed if it can be. */
export function decodeText(bytes: Uint8Array, asked: Encoding | null = null): DecodedText {
  if (bytes.length === 0) return { kind: 'refused', problem: aProblem('empty-file', {}) };
  if (asked) return decodeAs(bytes, asked, 'asked') ?? wrong(asked);
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return decodeAs(bytes, marked.encoding, 'byte-order-mark') ?? wrong(marked.encoding);
  const wide = wideEncoding(bytes);
  if (wide) return decodeAs(bytes, wide, 'zero-bytes') ?? wrong(wide);
  return decodeAs(bytes, 'utf-8', 'valid-utf-8') ?? decodeByLetters(bytes);
}

const MARKS: readonly { mark: readonly number[]; encoding: Encoding }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

function decodeAs(bytes: Uint8Array, encoding: Encoding, reason: EncodingReason): DecodedText | null {
  const text = decode(bytes, encoding);
  return text === null ? null : { kind: 'decoded', text, encoding, reason };
}

/** Null where the bytes aren't of the encoding: browsers' tables give a code page's holes control characters (WHATWG, 9). */
function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return /[^\P{Cc}\t-\r]/u.test(text) ? null : text;
  } catch {
    return null;
  }
}

function wrong(encoding: Encoding): DecodedText {
  return { kind: 'refused', problem: aProblem('wrong-encoding', { encoding }) };
}

/** Separators and spaces of UTF-16 have a zero beside them, whatever the script. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  const head = bytes.subarray(0, 4096);
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < head.length / 40) return null;
  return odd > even * 8 ? 'utf-16le' : even > odd * 8 ? 'utf-16be' : null;
}

/**
 * One byte a letter: Cyrillic words are beyond ASCII as a whole, Latin ones here and there. Of two encodings of a script
 * that is taken in which clearly more words look right; else a person is asked.
 */
function decodeByLetters(bytes: Uint8Array): DecodedText {
  const [script, margin] = isMostlyHigh(bytes) ? [CYRILLIC, 2] : [LATIN, 0];
  const read = script.flatMap(({ encoding, looksRight, looksWrong }) => {
    const text = decode(bytes, encoding);
    if (text === null) return [];
    return [{ encoding, text, right: count(text, looksRight), wrong: count(text, looksWrong) }];
  });
  const [best, next] = read.toSorted((one, other) => other.right - other.wrong - (one.right - one.wrong));
  if (!best) return wrong('utf-8');
  const isClear =
    !next || next.text === best.text || best.right - best.wrong > next.right - next.wrong + margin;
  if (isClear) return { kind: 'decoded', text: best.text, encoding: best.encoding, reason: 'letters' };
  return {
    kind: 'ask',
    choices: read.map(({ encoding, text }) => ({ encoding, sample: sampleOf(text) })),
  };
}

interface Guess {
  encoding: Encoding;
  looksRight: RegExp;
  looksWrong: RegExp;
}

/** KOI8 read as Windows-1251 is in capitals where it was in small letters, and the other way round. */
const TORN_CYRILLIC = /\p{Ll}\p{Lu}|\p{L}[^\p{L}\p{M}\s\p{P}\d]+\p{L}|[\u2500-\u25ff]/gu;
const CYRILLIC: readonly Guess[] = [
  { encoding: 'windows-1251', looksRight: /(?<!\p{L})\p{L}\p{Ll}{2,}/gu, looksWrong: TORN_CYRILLIC },
  { encoding: 'koi8-u', looksRight: /(?<!\p{L})\p{L}\p{Ll}{2,}/gu, looksWrong: TORN_CYRILLIC },
];

/** Turkish and Azerbaijani letters stand where Icelandic ones do; where there are none of either both read the same. */
const LATIN: readonly Guess[] = [
  { encoding: 'windows-1252', looksRight: /[ðÐþÞ]+(?=[^\p{L}]|[aeiouáéíóúö])/gu, looksWrong: /[ðÐýÝþÞ]/g },
  { encoding: 'windows-1254', looksRight: /[ğĞıİşŞ]/g, looksWrong: /\p{Ll}\p{Lu}/gu },
];

function isMostlyHigh(bytes: Uint8Array): boolean {
  let high = 0;
  let beside = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    high += 1;
    if ((bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80) beside += 1;
  }
  return beside > high * 0.6;
}

function count(text: string, pattern: RegExp): number {
  return text.slice(0, 200_000).match(pattern)?.length ?? 0;
}

/** A stretch around the first letter beyond ASCII. */
function sampleOf(text: string): string {
  const at = Math.max(text.search(/\P{ASCII}/u) - 20, 0);
  return text
    .slice(at, at + 80)
    .replace(/\s+/g, ' ')
    .trim();
}
