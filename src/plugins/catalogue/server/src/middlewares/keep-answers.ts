import type { Context, Middleware, Next } from 'koa';
import type { Headers, KeptAnswer } from '../adapters/cache/kept-answer';
import { keepAnswer, variantIn } from '../adapters/cache/kept-answer';
import { sendVariant } from '../adapters/cache/send-variant';
import type { CachedRead } from '../domain/cache/cached-read';
import { toCachedRead } from '../domain/cache/cached-read';
import { negotiateEncoding } from '../domain/cache/negotiate-encoding';
import type { KeptAnswers } from '../services/kept-answers';

export interface KeepingOptions {
  kept: KeptAnswers;
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
export function keepAnswers({ kept, cacheControl, prefix }: KeepingOptions): Middleware {
  const computing = new Map<string, Promise<KeptAnswer | null>>();

  /** Equal requests that miss at once are computed once; null: this answer isn't one to keep. */
  async function answerOnce(
    ctx: Context,
    next: Next,
    read: CachedRead,
    generation: string,
  ): Promise<KeptAnswer | null> {
    const turn = `${generation} ${read.key}`;
    const already = computing.get(turn);
    if (already) return (await already) ?? compute(ctx, next, read, generation);
    const computed = compute(ctx, next, read, generation).finally(() => computing.delete(turn));
    if (kept.isKeeping) computing.set(turn, computed);
    return computed;
  }

  async function compute(
    ctx: Context,
    next: Next,
    { key, isNegotiated }: CachedRead,
    generation: string,
  ): Promise<KeptAnswer | null> {
    await next();
    const bytes = ctx.status === 200 && !ctx.response.get('Set-Cookie') ? toBytes(ctx.body) : null;
    if (!bytes) {
      ctx.set('Cache-Control', 'no-store');
      return null;
    }
    const headers = { ...commonHeaders(ctx, isNegotiated), 'cache-control': cacheControl };
    const answer = keepAnswer(bytes, { generation, headers, now: new Date(), before: kept.find(key) });
    kept.keep(key, answer);
    return answer;
  }

  return async function serveKept(ctx, next) {
    const read = toCachedRead(ctx.req, prefix);
    if (!read) return next();
    if (ctx.headers.authorization !== undefined) return servePrivately(ctx, next);
    const generation = await kept.generation();
    const found = kept.find(read.key);
    const answer = found?.generation === generation ? found : await answerOnce(ctx, next, read, generation);
    if (!answer) return;
    const variant = await variantIn(answer, negotiateEncoding(ctx.headers['accept-encoding']));
    // Past Koa's own way of answering, which would look at every header again.
    ctx.respond = false;
    sendVariant(ctx.req, ctx.res, { variant, lastModified: answer.lastModified });
  };
}

async function servePrivately(ctx: Context, next: Next): Promise<void> {
  await next();
  ctx.set('Cache-Control', 'private, no-store');
  ctx.vary('Authorization');
}

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

function commonHeaders(ctx: Context, isNegotiated: boolean): Headers {
  const headers: Headers = {};
  for (const [name, value] of Object.entries(ctx.response.headers)) {
    // Strapi says an empty origin where none is allowed.
    if (value !== undefined && value !== '' && !OWN_HEADERS.includes(name))
      headers[name] = typeof value === 'number' ? String(value) : value;
  }
  const negotiated = isNegotiated ? ['Accept'] : [];
  return { ...headers, vary: ['Accept-Encoding', 'Authorization', 'Origin', ...negotiated].join(', ') };
}
