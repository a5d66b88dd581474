import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Context } from 'koa';
import { describe, expect, test } from '@jest/globals';
import type { RouteAnswers } from '#answers/route-answers';
import { toCachePolicy } from '../../domain/cache-control';
import { cacheableReads } from '../../domain/cacheable-reads';
import { toCachedAnswer } from '../../adapters/bytes/cached-answer';
import { answerMadeOf, momentAt } from '../../domain/made-of';
import { createAnswerCache } from '../../services/answer-cache';
import { cacheAnswers, type CachingOptions } from '../cache-answers';

const PAGES: RouteAnswers = { kind: 'cached', dependsOn: [] };
const PRIVATE: RouteAnswers = { kind: 'private' };
const PUBLIC = 'public, max-age=0, stale-if-error=60';

describe('an answer at a path that a cached route has', () => {
  test.each<[string, Answer, string | undefined]>([
    ['is everybody’s where that route gave it', { declared: PAGES, status: 200 }, PUBLIC],
    ['is nobody’s where it is an error', { declared: PAGES, status: 404 }, 'no-store'],
    ['is nobody’s where it failed before any route', { status: 500 }, 'no-store'],
    ['is nobody’s where a private route gave it', { declared: PRIVATE, status: 200 }, 'no-store'],
    ['is as it says itself where a route gave it that declares nothing', { status: 200 }, undefined],
    [
      'is the asker’s where they say who they are',
      { declared: PAGES, status: 200, authorization: 'a' },
      'private, no-store',
    ],
  ])('%s', async (_, answer, expected) => {
    const { headers, isCached } = await get('/pages/a', answer);
    expect(headers['cache-control']).toBe(expected);
    expect(isCached).toBe(expected === PUBLIC);
  });
});

describe('an answer at another path', () => {
  test.each<[string, Answer, string | undefined]>([
    ['is the asker’s where its route declares so', { declared: PRIVATE, status: 200 }, 'private, no-store'],
    ['is as it says itself where its route declares nothing', { status: 200 }, undefined],
  ])('%s', async (_, answer, expected) => {
    const { headers, isCached } = await get('/tickets/a', answer);
    expect(headers['cache-control']).toBe(expected);
    expect(isCached).toBe(false);
  });
});

describe('an answer while the database is away', () => {
  test.each<[string, { age: number | null; isCached: boolean }, number]>([
    ['is what is cached, while that was so lately', { age: 59_000, isCached: true }, 200],
    ['is 503 after that', { age: 61_000, isCached: true }, 503],
    ['is 503 where what is cached was known to be stale', { age: null, isCached: true }, 503],
    ['is 503 where nothing is cached', { age: 0, isCached: false }, 503],
  ])('%s', async (_, { age, isCached }, expected) => {
    const away = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    const { serve, cache, answer } = aServer({
      now: () => Promise.reject(away),
      isStillAt: async () => true,
      ageOf: () => age,
    });
    if (isCached) cache.set('/pages/a\n\n', answer);
    const ctx = aContext('/pages/a');
    await serve(ctx, async () => {
      throw new Error('Nothing is computed');
    });
    expect(ctx.status ?? ctx.res.statusCode).toBe(expected);
    if (expected === 503)
      expect([ctx.res.getHeader('retry-after'), JSON.stringify(ctx.body)]).toEqual([
        '5',
        expect.not.stringContaining('ECONNREFUSED'),
      ]);
  });
});

interface Answer {
  /** By the route that gives it. */
  declared?: RouteAnswers;
  status: number;
  authorization?: string;
}

function aServer(content: CachingOptions['content']) {
  const cache = createAnswerCache({ isStill: () => true }, 1e6);
  const findRead = cacheableReads([{ path: '/pages/:page', answers: PAGES }], {
    isAllowedOrigin: () => true,
  });
  const policy = toCachePolicy({ maxAge: 0, sMaxAge: null, staleWhileRevalidate: null, staleIfError: 60 });
  const serve = cacheAnswers({ cache, content, findRead, policy, staleFor: 60_000 });
  const now = new Date();
  const madeOf = answerMadeOf({ kind: 'cached', dependsOn: [] }, momentAt(1, now), { keys: [], lists: [] });
  const answer = toCachedAnswer(Buffer.from('a'), { madeOf, headers: {}, now });
  return { serve, cache, findRead, answer };
}

async function get(url: string, { declared, status, authorization }: Answer) {
  const { serve, cache, findRead } = aServer({
    now: async () => momentAt(1, new Date()),
    isStillAt: async () => true,
    ageOf: () => 0,
  });
  const ctx = aContext(url, authorization);
  await serve(ctx, async () => {
    Object.assign(ctx, { status, body: { page: 'a' } });
    if (declared) ctx.state.route = { config: { answers: declared } };
  });
  const read = findRead(ctx.req);
  return { headers: ctx.res.getHeaders(), isCached: read !== null && cache.find(read.key) !== undefined };
}

/** As much of Koa's context as the middleware asks for. */
function aContext(url: string, authorization?: string) {
  const req = Object.assign(new IncomingMessage(new Socket()), { method: 'GET', url });
  if (authorization) req.headers.authorization = authorization;
  const res = new ServerResponse(req);
  const response = {
    get: (name: string) => res.getHeader(name) ?? '',
    get headers() {
      return res.getHeaders();
    },
  };
  const set = (name: string, value: string) => res.setHeader(name, value);
  const vary = (name: string) => res.setHeader('vary', name);
  return { req, res, response, set, vary, headers: req.headers, state: {} } as unknown as Context & {
    state: { route?: unknown };
  };
}
