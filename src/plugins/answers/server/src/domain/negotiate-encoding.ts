import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

/** The content codings that an answer comes in, `identity` being its plain bytes. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/**
 * The coding to answer in, by RFC 9110, section 12.5.3: of those that the client takes most willingly the one that
 * we like most. Plain bytes where it takes none of ours: an answer in a coding that wasn't asked for beats a 406.
 */
export function negotiateEncoding(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return 'identity';
  const cached = negotiated.get(acceptEncoding);
  if (cached) return cached;
  const encoding = negotiate(acceptEncoding);
  negotiated.set(acceptEncoding, encoding);
  return encoding;
}

/** Browsers send one of a few headers, with every request. */
const negotiated = new LRUCache<string, Encoding>({ max: 100 });

/** The package's types don't know yet what it takes since 1.0: which of those that a client likes alike we like most. */
interface EncodingChoice {
  encoding(available: readonly string[], options: { preferred: readonly string[] }): string | undefined;
}

function negotiate(acceptEncoding: string): Encoding {
  const client: EncodingChoice = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } });
  const best = client.encoding(ENCODINGS, { preferred: ENCODINGS });
  return ENCODINGS.find((encoding) => encoding === best) ?? 'identity';
}
