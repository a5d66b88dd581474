import type { IncomingMessage, ServerResponse } from 'node:http';
import fresh from 'fresh';
import { REQUEST_ID } from '#watch/requests/request-id';
import { seenOf } from '#watch/requests/seen-request';
import type { Variant } from './cached-answer';

/**
 * Sends the bytes, or a 304 to who has them, and what the request is called. Nothing may have been sent; headers that were
 * set are not.
 */
export function sendVariant(
  request: IncomingMessage,
  response: ServerResponse,
  { bytes, headers, lines, unchangedLines }: Variant,
): void {
  const { 'if-none-match': ifNoneMatch, 'if-modified-since': ifModifiedSince } = request.headers;
  // Without the client's Cache-Control: `no-cache` asks to be told by the origin whether its copy holds, as it is here.
  const isUnchanged = fresh({ 'if-none-match': ifNoneMatch, 'if-modified-since': ifModifiedSince }, headers);
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const id = seenOf(request)?.id;
  const own = isUnchanged ? unchangedLines : lines;
  // A list: to copy a record of so many headers takes longer than to send it.
  response.writeHead(isUnchanged ? 304 : 200, id === undefined ? [...own] : [...own, REQUEST_ID, id]);
  response.end(isUnchanged || request.method === 'HEAD' ? undefined : bytes);
}
