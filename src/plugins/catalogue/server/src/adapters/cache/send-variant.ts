import type { IncomingMessage, ServerResponse } from 'node:http';
import { isNotModified } from '../../domain/cache/is-not-modified';
import type { Variant } from './kept-answer';

/** Sends the bytes, or a 304 to who has them. Nothing may have been sent; headers that were set are not. */
export function sendVariant(
  request: IncomingMessage,
  response: ServerResponse,
  { variant, lastModified }: { variant: Variant; lastModified: Date },
): void {
  const { 'if-none-match': ifNoneMatch, 'if-modified-since': ifModifiedSince } = request.headers;
  const { bytes, etag, headers, unchangedHeaders } = variant;
  const isUnchanged = isNotModified({ ifNoneMatch, ifModifiedSince }, { etag, lastModified });
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.writeHead(isUnchanged ? 304 : 200, isUnchanged ? unchangedHeaders : headers);
  response.end(isUnchanged || request.method === 'HEAD' ? undefined : bytes);
}
