import type { Context } from 'koa';
import { REQUEST_ID } from '#watch/requests/request-id';
import type { Headers } from './cached-answer';

/** The body as bytes; null of what can’t be cached. */
export function toBytes(body: unknown): Buffer | null {
  if (Buffer.isBuffer(body)) return body;
  if (typeof body === 'string') return Buffer.from(body);
  if (body instanceof Uint8Array) return Buffer.from(body);
  if (typeof body !== 'object' || body === null) return null;
  return Buffer.from(JSON.stringify(body));
}

/** The headers that every coding of the answer has, whoever asks and whenever. */
export function commonHeaders(ctx: Context, isNegotiated: boolean): Headers {
  const headers: Headers = {};
  // Strapi says an empty origin where none is allowed, and all the rest with it.
  const isOfOrigin = ctx.response.get('Access-Control-Allow-Origin') !== '';
  for (const [name, value] of Object.entries(ctx.response.headers)) {
    const isUntrue = name.startsWith('access-control-') && !isOfOrigin;
    if (value !== undefined && value !== '' && !isUntrue && !OWN_HEADERS.includes(name))
      headers[name] = typeof value === 'number' ? String(value) : value;
  }
  const negotiated = isNegotiated ? ['Accept'] : [];
  return { ...headers, vary: ['Accept-Encoding', 'Authorization', 'Origin', ...negotiated].join(', ') };
}

/** Not of one coding, one connection or one moment alone. */
const OWN_HEADERS: readonly string[] = [
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'etag',
  'vary',
  'date',
  'connection',
  REQUEST_ID,
];
