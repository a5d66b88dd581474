import { LRUCache } from 'lru-cache';

/** The content codings that an answer comes in, `identity` being its plain bytes. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/**
 * The coding to answer in, by RFC 9110, section 12.5.3: of those that the client takes most willingly the one that
 * we like most. Plain bytes where it takes none of ours: an answer in a coding that wasn't asked for beats a 406.
 */
export function negotiateEncoding(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return 'identity';
  const known = negotiated.get(acceptEncoding);
  if (known) return known;
  const encoding = negotiate(acceptEncoding);
  negotiated.set(acceptEncoding, encoding);
  return encoding;
}

/** Browsers send one of a few headers, with every request. */
const negotiated = new LRUCache<string, Encoding>({ max: 100 });

function negotiate(acceptEncoding: string): Encoding {
  const weights = new Map(acceptEncoding.split(',').map(parseCoding));
  const weightOf = (encoding: Encoding) =>
    weights.get(encoding) ?? (encoding === 'identity' ? LEAST : (weights.get('*') ?? 0));
  const [best] = ENCODINGS.map((encoding) => ({ encoding, weight: weightOf(encoding) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return best?.encoding ?? 'identity';
}

/** Plain bytes are always acceptable, but after anything that was asked for. */
const LEAST = 0.0001;

function parseCoding(coding: string): [string, number] {
  const [name = '', ...parameters] = coding.trim().toLowerCase().split(';');
  const weight = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.startsWith('q='));
  const quality = weight === undefined ? 1 : Number(weight.slice(2));
  return [name.trim(), Number.isNaN(quality) ? 0 : quality];
}
