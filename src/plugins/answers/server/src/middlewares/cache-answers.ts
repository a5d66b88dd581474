import type { Context, Middleware, Next } from 'koa';
import { surrogateKeys } from '#answers/made-of';
import { sendTrouble } from '#edge/send-trouble';
import { databaseTrouble } from '#domain/database-trouble';
import { tellKept } from './tell-kept';
import { declaredBy } from '../adapters/answering-route';
import type { CachedAnswer } from '../adapters/bytes/cached-answer';
import { toCachedAnswer, variantIn } from '../adapters/bytes/cached-answer';
import { answerLong, isLongAnswer } from '../adapters/bytes/long-answer';
import { commonHeaders, toBytes } from '../adapters/bytes/read-answer';
import { sendVariant } from '../adapters/bytes/send-variant';
import type { Audience, CachePolicy } from '../domain/cache-control';
import type { FindCacheableRead, CacheableRead } from '../domain/cacheable-reads';
import type { Moment } from '../domain/made-of';
import { answerMadeOf, edgeKeys } from '../domain/made-of';
import { negotiateEncoding } from '../domain/negotiate-encoding';
import type { Content } from '../services/content';
import type { AnswerCache } from '../services/answer-cache';
import { collectNotes } from '../services/noted-readings';

export interface CachingOptions {
  cache: AnswerCache;
  content: Pick<Content, 'now' | 'isStillAt' | 'ageOf'>;
  findRead: FindCacheableRead;
  policy: CachePolicy;
  /** Milliseconds: how long what is cached is served while the database can't say whether it is still so. */
  staleFor: number;
}

/**
 * Caches public answers as ready bytes and serves them before any of Strapi's own middlewares. An answer is made of the
 * content as it was known before it was computed, and is served only while what it holds is so still: one that is computed
 * while a write commits is at worst computed again.
 */
export function cacheAnswers({ cache, content, findRead, policy, staleFor }: CachingOptions): Middleware {
  const inFlight = new Map<string, Promise<CachedAnswer | null>>();

  /** The one place where `Cache-Control` is set. */
  function sayFor(ctx: Context, audience: Audience): void {
    ctx.set('Cache-Control', policy[audience]);
  }

  /** Equal requests that miss at once are computed once; null: this answer isn’t one to cache. */
  async function answerOnce(
    ctx: Context,
    next: Next,
    read: CacheableRead,
    moment: Moment,
  ): Promise<CachedAnswer | null> {
    const turn = `${moment.generation} ${moment.day} ${read.key}`;
    const already = inFlight.get(turn);
    if (already) return (await already) ?? compute(ctx, next, read, moment);
    const computed = compute(ctx, next, read, moment).finally(() => inFlight.delete(turn));
    if (cache.isEnabled) inFlight.set(turn, computed);
    return computed;
  }

  async function compute(
    ctx: Context,
    next: Next,
    { key, answers }: CacheableRead,
    moment: Moment,
  ): Promise<CachedAnswer | null> {
    const noted = await collectNotes(next);
    const declared = declaredBy(ctx);
    // Another route may have answered than the one whose path it looked like.
    const isCacheable = declared === answers && ctx.status === 200 && !ctx.response.get('Set-Cookie');
    const { body } = ctx;
    const answered = isCacheable ? (isLongAnswer(body) ? body : toBytes(body)) : null;
    if (!answered) {
      if (declared || ctx.status >= 400) sayFor(ctx, 'nobody');
      return null;
    }
    sayFor(ctx, 'everybody');
    const madeOf = answerMadeOf(answers, moment, noted);
    const headers = {
      ...commonHeaders(ctx, answers.isNegotiated ?? false),
      'surrogate-key': surrogateKeys(edgeKeys(madeOf)),
    };
    if (isLongAnswer(answered)) {
      answerLong(ctx, answered, { key, moment, headers });
      return null;
    }
    const answer = toCachedAnswer(answered, { madeOf, headers, now: new Date(), before: cache.find(key) });
    cache.set(key, answer);
    return answer;
  }

  return async function serveCached(ctx, next) {
    const read = findRead(ctx.req);
    if (!read || ctx.headers.authorization !== undefined) return serveUncached(ctx, next);
    const found = cache.find(read.key);
    try {
      const moment = await content.now();
      const isStill = found !== undefined && (await content.isStillAt(found.madeOf, moment));
      cache.counts[isStill ? 'hits' : 'misses'] += 1;
      if (isStill) tellKept(ctx.req, read);
      const answer = isStill ? found : await answerOnce(ctx, next, read, moment);
      if (answer) await send(ctx, answer);
    } catch (error) {
      const trouble = databaseTrouble(error);
      if (!trouble) throw error;
      if (found && isServedStale(found)) {
        cache.counts.stale += 1;
        tellKept(ctx.req, read);
        return send(ctx, found);
      }
      sayFor(ctx, 'nobody');
      sendTrouble(ctx, trouble);
    }
  };

  function isServedStale({ madeOf }: CachedAnswer): boolean {
    const age = content.ageOf(madeOf);
    return age !== null && age <= staleFor;
  }

  async function send(ctx: Context, answer: CachedAnswer): Promise<void> {
    const variant = await variantIn(answer, negotiateEncoding(ctx.headers['accept-encoding']));
    // Past Koa's own way of answering, which would look at every header again.
    ctx.respond = false;
    sendVariant(ctx.req, ctx.res, variant);
  }

  async function serveUncached(ctx: Context, next: Next): Promise<void> {
    await next();
    const declared = declaredBy(ctx);
    if (!declared) return;
    sayFor(ctx, 'asker');
    if (declared.kind === 'cached') ctx.vary('Authorization');
  }
}
