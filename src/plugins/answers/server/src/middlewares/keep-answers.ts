import type { Context, Middleware, Next } from 'koa';
import { declaredBy } from '../adapters/answering-route';
import type { KeptAnswer } from '../adapters/bytes/kept-answer';
import { keepAnswer, variantIn } from '../adapters/bytes/kept-answer';
import { commonHeaders, toBytes } from '../adapters/bytes/read-answer';
import { sendVariant } from '../adapters/bytes/send-variant';
import type { Audience, CachePolicy } from '../domain/cache-control';
import type { FindKeptRead, KeptRead } from '../domain/kept-reads';
import type { MadeOf } from '../domain/made-of';
import { negotiateEncoding } from '../domain/negotiate-encoding';
import type { Content } from '../services/content';
import type { KeptAnswers } from '../services/kept-answers';

export interface KeepingOptions {
  kept: KeptAnswers;
  content: Pick<Content, 'now'>;
  findRead: FindKeptRead;
  policy: CachePolicy;
}

/**
 * Keeps public answers as ready bytes and serves them before any of Strapi's own middlewares. An answer is made of the
 * content as it was known before it was computed, and is served only while that is so still: one that is computed while
 * a write commits is at worst computed again.
 */
export function keepAnswers({ kept, content, findRead, policy }: KeepingOptions): Middleware {
  const computing = new Map<string, Promise<KeptAnswer | null>>();

  /** The one place where `Cache-Control` is set. */
  function sayFor(ctx: Context, audience: Audience): void {
    ctx.set('Cache-Control', policy[audience]);
  }

  /** Equal requests that miss at once are computed once; null: this answer isn't one to keep. */
  async function answerOnce(
    ctx: Context,
    next: Next,
    read: KeptRead,
    madeOf: MadeOf,
  ): Promise<KeptAnswer | null> {
    const turn = `${madeOf} ${read.key}`;
    const already = computing.get(turn);
    if (already) return (await already) ?? compute(ctx, next, read, madeOf);
    const computed = compute(ctx, next, read, madeOf).finally(() => computing.delete(turn));
    if (kept.isKeeping) computing.set(turn, computed);
    return computed;
  }

  async function compute(
    ctx: Context,
    next: Next,
    { key, answers }: KeptRead,
    madeOf: MadeOf,
  ): Promise<KeptAnswer | null> {
    await next();
    const declared = declaredBy(ctx);
    // Another route may have answered than the one whose path it looked like.
    const isKeepable = declared === answers && ctx.status === 200 && !ctx.response.get('Set-Cookie');
    const bytes = isKeepable ? toBytes(ctx.body) : null;
    if (!bytes) {
      if (declared || ctx.status >= 400) sayFor(ctx, 'nobody');
      return null;
    }
    sayFor(ctx, 'everybody');
    const headers = commonHeaders(ctx, answers.isNegotiated ?? false);
    const answer = keepAnswer(bytes, { madeOf, headers, now: new Date(), before: kept.find(key) });
    kept.keep(key, answer);
    return answer;
  }

  return async function serveKept(ctx, next) {
    const read = findRead(ctx.req);
    if (!read || ctx.headers.authorization !== undefined) return serveUnkept(ctx, next);
    const madeOf = await content.now();
    const found = kept.find(read.key);
    const answer = found?.madeOf === madeOf ? found : await answerOnce(ctx, next, read, madeOf);
    if (!answer) return;
    const variant = await variantIn(answer, negotiateEncoding(ctx.headers['accept-encoding']));
    // Past Koa's own way of answering, which would look at every header again.
    ctx.respond = false;
    sendVariant(ctx.req, ctx.res, variant);
  };

  async function serveUnkept(ctx: Context, next: Next): Promise<void> {
    await next();
    const declared = declaredBy(ctx);
    if (!declared) return;
    sayFor(ctx, 'asker');
    if (declared.kind === 'kept') ctx.vary('Authorization');
  }
}
