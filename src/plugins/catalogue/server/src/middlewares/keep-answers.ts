import type { Context, Middleware, Next } from 'koa';
import { LRUCache } from 'lru-cache';
import type { Headers, KeptAnswer, Variant } from '../adapters/cache/kept-answer';
import { keepAnswer, variantIn } from '../adapters/cache/kept-answer';
import { isCachedRead, isNegotiated } from '../domain/cache/cached-paths';
import { contentGeneration } from '../domain/cache/content-generation';
import { isNotModified } from '../domain/cache/is-not-modified';
import { negotiateEncoding } from '../domain/cache/negotiate-encoding';
import type { GenerationWatch } from '../services/generation-watch';

export interface KeepingOptions {
  watch: Pick<GenerationWatch, 'current'>;
  /** Of all answers together; 0: nothing is kept, and every answer is computed for the request that asks. */
  maxBytes: number;
  /** Of public answers. */
  cacheControl: string;
  /** Of the content API, such as `/api`. */
  prefix: string;
}

/**
 * Keeps public answers as ready bytes and serves them before any of Strapi's own middlewares. An answer belongs to the
 * content generation that was known before it was computed, and is served only while that is the current one: one that
 * is computed while a write commits is at worst computed again.
 */
export function keepAnswers({ watch, maxBytes, cacheControl, prefix }: KeepingOptions): Middleware {
  const kept = maxBytes > 0 ? new LRUCache<string, KeptAnswer>({ maxSize: maxBytes, sizeCalculation }) : null;
  const computing = new Map<string, Promise<KeptAnswer | null>>();

  /** Equal requests that miss at once are computed once; null: this answer isn't one to keep. */
  async function answerOnce(
    ctx: Context,
    next: Next,
    key: string,
    generation: string,
  ): Promise<KeptAnswer | null> {
    const turn = `${generation} ${key}`;
    const already = computing.get(turn);
    if (already) return (await already) ?? compute(ctx, next, { key, generation });
    const computed = compute(ctx, next, { key, generation }).finally(() => computing.delete(turn));
    if (kept) computing.set(turn, computed);
    return computed;
  }

  async function compute(
    ctx: Context,
    next: Next,
    { key, generation }: { key: string; generation: string },
  ): Promise<KeptAnswer | null> {
    await next();
    const bytes = ctx.status === 200 && !ctx.response.get('Set-Cookie') ? toBytes(ctx.body) : null;
    if (!bytes) {
      ctx.set('Cache-Control', 'no-store');
      return null;
    }
    const headers = { ...commonHeaders(ctx), 'cache-control': cacheControl };
    const answer = keepAnswer(bytes, { generation, headers, now: new Date(), before: kept?.peek(key) });
    kept?.set(key, answer);
    return answer;
  }

  return async function serveKept(ctx, next) {
    if (!isCachedRead(ctx.method, ctx.path, prefix)) return next();
    if (ctx.headers.authorization !== undefined) return servePrivately(ctx, next);
    const known = watch.current();
    const generation = contentGeneration(typeof known === 'string' ? known : await known, new Date());
    const key = keyOf(ctx);
    const found = kept?.get(key);
    const answer = found?.generation === generation ? found : await answerOnce(ctx, next, key, generation);
    if (!answer) return;
    const variant = variantIn(answer, negotiateEncoding(ctx.headers['accept-encoding']));
    send(ctx, answer, 'then' in variant ? await variant : variant);
  };
}

async function servePrivately(ctx: Context, next: Next): Promise<void> {
  await next();
  ctx.set('Cache-Control', 'private, no-store');
  ctx.vary('Authorization');
}

/** What an answer depends on besides the content. */
function keyOf(ctx: Context): string {
  const { origin = '', accept = '' } = ctx.headers;
  return [ctx.url, origin, isNegotiated(ctx.path) ? accept : ''].join('\n');
}

/** Kept twice at most: plain, and compressed in two codings that make less than that again. */
function sizeCalculation({ identity }: KeptAnswer, key: string): number {
  return 2 * identity.bytes.length + key.length + OVERHEAD;
}

/** Bytes of headers and bookkeeping, roughly. */
const OVERHEAD = 2048;

function toBytes(body: unknown): Buffer | null {
  if (Buffer.isBuffer(body)) return body;
  if (typeof body === 'string') return Buffer.from(body);
  if (body instanceof Uint8Array) return Buffer.from(body);
  // A stream is for one reader.
  if (typeof body !== 'object' || body === null || 'pipe' in body) return null;
  return Buffer.from(JSON.stringify(body));
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
];

function commonHeaders(ctx: Context): Headers {
  const headers: Headers = {};
  for (const [name, value] of Object.entries(ctx.response.headers)) {
    // Strapi says an empty origin where none is allowed.
    if (value !== undefined && value !== '' && !OWN_HEADERS.includes(name))
      headers[name] = typeof value === 'number' ? String(value) : value;
  }
  const negotiated = isNegotiated(ctx.path) ? ['Accept'] : [];
  return { ...headers, vary: ['Accept-Encoding', 'Authorization', 'Origin', ...negotiated].join(', ') };
}

/** Past Koa's own way of answering, which would look at every header again. */
function send(
  ctx: Context,
  { lastModified }: KeptAnswer,
  { bytes, etag, headers, unchangedHeaders }: Variant,
): void {
  const { 'if-none-match': ifNoneMatch, 'if-modified-since': ifModifiedSince } = ctx.headers;
  const isUnchanged = isNotModified({ ifNoneMatch, ifModifiedSince }, { etag, lastModified });
  ctx.respond = false;
  for (const name of ctx.res.getHeaderNames()) ctx.res.removeHeader(name);
  ctx.res.writeHead(isUnchanged ? 304 : 200, isUnchanged ? unchangedHeaders : headers);
  ctx.res.end(isUnchanged || ctx.method === 'HEAD' ? undefined : bytes);
}
