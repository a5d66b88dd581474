import type { IncomingMessage, ServerResponse } from 'node:http';
import fresh from 'fresh';
import type { Variant } from './cached-answer';

/** Sends the bytes, or a 304 to who has them. Nothing may have been sent; headers that were set are not. */
export function sendVariant(
  request: IncomingMessage,
  response: ServerResponse,
  { bytes, headers, unchangedHeaders }: Variant,
): void {
  const { 'if-none-match': ifNoneMatch, 'if-modified-since': ifModifiedSince } = request.headers;
  // Without the client's Cache-Control: `no-cache` asks to be told by the origin whether its copy holds, as it is here.
  const isUnchanged = fresh({ 'if-none-match': ifNoneMatch, 'if-modified-since': ifModifiedSince }, headers);
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.writeHead(isUnchanged ? 304 : 200, isUnchanged ? unchangedHeaders : headers);
  response.end(isUnchanged || request.method === 'HEAD' ? undefined : bytes);
}
