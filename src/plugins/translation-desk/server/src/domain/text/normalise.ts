import { hash } from 'node:crypto';
import type { Codes, InlineCode } from '#translation-desk/unit';
import { memoizeByObject } from '../memoize';
import { toXmlCharacters } from './xml-characters';

/** Words of printable ASCII with one space between them: what most sources are. */
const NORMAL = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/**
 * Text as it is compared: Unicode NFC, each run of white space one space, none at the ends, nothing that no reader
 * sees and no XML file carries. An edit that changes nothing else is no edit.
 */
export function normaliseText(text: string): string {
  if (NORMAL.test(text)) return text;
  return toXmlCharacters(text).normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** What makes two sources the same: their words, and what their codes stand for. */
export const sourceKey = memoizeByObject(
  (unit: { text: string; codes: Codes }): string => `${normaliseText(unit.text)}\n${codesKey(unit.codes)}`,
);

/** What a code stands for, as one string; a database may have changed the order of its keys. */
export function codeKey(code: InlineCode): string {
  switch (code.kind) {
    case 'marks':
      return `marks ${[...code.marks].sort().join(' ')}`;
    case 'link':
      return `link ${code.url}`;
    case 'line-break':
      return 'line-break';
    default:
      return code satisfies never;
  }
}

/** 40 bits of SHA-256 in lower-case hex: enough to tell the pieces of one document apart. */
export function fingerprint(text: string): string {
  return hash('sha256', text).slice(0, 10);
}

/** Fingerprint of a field's sources, in their order; null where there are none. */
export function sourceDigest(
  sources: readonly { slot: string; text: string; codes: Codes }[],
): string | null {
  if (sources.length === 0) return null;
  return fingerprint(sources.map((source) => `${source.slot}\n${sourceKey(source)}`).join('\n\n'));
}

/** Fingerprint of a translated text as it is compared. */
export function textFingerprint(text: string): string {
  return fingerprint(normaliseText(text));
}

/** Fingerprint of a unit's text. */
export const targetFingerprint = memoizeByObject((unit: { text: string }): string =>
  textFingerprint(unit.text),
);

function codesKey(codes: Codes): string {
  return Object.entries(codes)
    .map(([id, code]) => `${id} ${codeKey(code)}`)
    .join('\n');
}
