import type { XliffDiagnostic } from '#translation-desk/exchange';
import { aProblem } from '../problem';
import { detectEncoding } from './detect-encoding';

export type DecodedXml =
  | {
      text: string;
      /** That the file says another encoding than the one it could be read in. */
      warning: XliffDiagnostic | null;
    }
  | { problem: XliffDiagnostic };

/**
 * The bytes of an XML file as a string. Their first ones say for certain what they are, or what is beyond ASCII does:
 * hardly a text in another encoding is valid UTF-8 by chance. Else the declaration is believed. What isn't valid in
 * its encoding is refused.
 */
export function decodeXml(bytes: Uint8Array): DecodedXml {
  const { certain, declared } = detectEncoding(bytes);
  const encoding = certain ?? 'utf-8';
  const text = decode(bytes, encoding);
  if (text !== null && (certain !== null || saysWhatItIs(text, declared)))
    return { text: withoutJunk(text), warning: warnOf(encoding, declared) };
  const other = certain === null && declared !== null ? decode(bytes, declared) : null;
  if (other !== null) return { text: withoutJunk(other), warning: null };
  const refused = certain ?? declared ?? 'utf-8';
  return { problem: aProblem('unknown-encoding', { encoding: refused }, lineOfFault(bytes, encoding)) };
}

/** Null where the bytes aren't of the encoding, or nobody knows it. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether a text that could be read as UTF-8 is: ASCII alone may stand for something else in what nobody knows. */
function saysWhatItIs(text: string, declared: string | null): boolean {
  return declared === null || familyOf(declared) !== 'other' || /[^\0-\x7f]/.test(text);
}

/** Two bytes for each letter can't be what the declaration says of a text in which it could be read as ASCII. */
function warnOf(encoding: string, declared: string | null): XliffDiagnostic | null {
  if (declared === null || familyOf(declared) === familyOf(encoding)) return null;
  return aProblem('other-encoding', { declared, encoding }, 1);
}

function familyOf(encoding: string): 'utf-8' | 'utf-16' | 'other' {
  if (/^utf-?8$/.test(encoding)) return 'utf-8';
  return /^(utf-?16|ucs-?2|iso-10646-ucs-2|unicode)/.test(encoding) ? 'utf-16' : 'other';
}

/** Where what can't be read begins, counted from 1. */
function lineOfFault(bytes: Uint8Array, encoding: string): number {
  if (encoding === 'utf-32') return 1;
  const text = new TextDecoder(encoding).decode(bytes);
  return text.slice(0, Math.max(text.indexOf('\ufffd'), 0)).split('\n').length;
}

/** Without what stands before the declaration, where nothing may: marks put before marks, empty lines. Lines keep their numbers. */
function withoutJunk(text: string): string {
  const [all = '', before = ''] = /^([\uFEFF\s]*)(?:<\?xml\s[^>]*\?>)?/.exec(text) ?? [];
  return before === '' ? text : `${before.replace(/[^\n]/g, '')}${text.slice(all.length)}`;
}
