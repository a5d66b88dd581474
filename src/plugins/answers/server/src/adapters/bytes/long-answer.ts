import { pipeline, type Readable } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import fresh from 'fresh';
import type { Context } from 'koa';
import type { Moment } from '../../domain/made-of';
import { isCompressible } from '../../domain/is-compressible';
import { negotiateEncoding, type Encoding } from '../../domain/negotiate-encoding';
import type { Headers } from './cached-answer';
import { tagOf } from './tag-of';

/** Whether a body is made as it is sent: nobody holds it whole, and so it isn't cached. */
export function isLongAnswer(body: unknown): body is Readable {
  return typeof body === 'object' && body !== null && 'pipe' in body;
}

/**
 * Has Koa send a long answer as it is made, compressed; or a 304 to who has it, of which nothing is made. Its tag is the content
 * generation that was known before: what is sent may be newer, never older. `headers` are all that it has.
 */
export function answerLong(
  ctx: Context,
  body: Readable,
  { key, moment, headers }: { key: string; moment: Moment; headers: Headers },
): void {
  const encoding = isCompressible(String(headers['content-type']))
    ? negotiateEncoding(ctx.headers['accept-encoding'])
    : 'identity';
  const etag = `W/"${tagOf(JSON.stringify([key, moment.generation, moment.day]))}"`;
  for (const name of Object.keys(ctx.response.headers)) ctx.remove(name);
  ctx.set({ ...headers, etag });
  const { 'if-none-match': ifNoneMatch } = ctx.headers;
  const isUnchanged = fresh({ 'if-none-match': ifNoneMatch }, { etag });
  if (isUnchanged || ctx.method === 'HEAD') {
    body.destroy();
    if (isUnchanged) ctx.status = 304;
    else ctx.body = '';
    return;
  }
  if (encoding !== 'identity') ctx.set('Content-Encoding', encoding);
  // Whoever asked may go away meanwhile: then it isn't made any further.
  ctx.body = encoding === 'identity' ? body : pipeline(body, coderOf(encoding), () => undefined);
  ctx.set('Content-Type', headers['content-type'] ?? '');
  ctx.remove('Content-Length');
}

/** Each piece is sent as soon as it is there. */
function coderOf(encoding: Exclude<Encoding, 'identity'>) {
  return encoding === 'gzip'
    ? createGzip({ level: 5, flush: constants.Z_SYNC_FLUSH })
    : createBrotliCompress({
        flush: constants.BROTLI_OPERATION_FLUSH,
        params: { [constants.BROTLI_PARAM_QUALITY]: 4 },
      });
}
