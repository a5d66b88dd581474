import type { XliffDiagnostic } from '#translation-desk/exchange';
import { aProblem } from '../problem';

/**
 * The bytes of an XML file as a string: by byte-order mark, by the pattern of the first bytes, by the declaration,
 * else UTF-8 (XML 1.0, appendix F). What isn't valid in its encoding is refused.
 */
export function decodeXml(bytes: Uint8Array): { text: string } | { problem: XliffDiagnostic } {
  const encoding = detectEncoding(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { problem: aProblem('unknown-encoding', { encoding }, 1) };
  }
}

const DECLARED = /^<\?xml[^>]*?\bencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/;

function detectEncoding(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0 && third === 0x3f && fourth === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c && third === 0 && fourth === 0x3f) return 'utf-16be';
  const head = String.fromCharCode(...bytes.slice(0, 200)).replace(/^\u00ef\u00bb\u00bf/, '');
  return DECLARED.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
}
