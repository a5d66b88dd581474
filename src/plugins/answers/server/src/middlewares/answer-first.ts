import type { Server } from 'node:http';
import { sendVariant } from '../adapters/bytes/send-variant';
import type { FindCacheableRead } from '../domain/cacheable-reads';
import type { AnswerCache } from '../services/answer-cache';
import { tellKept } from './tell-kept';

export interface ReadyAnswers {
  cache: AnswerCache;
  findRead: FindCacheableRead;
}

/**
 * Sends what is cached and ready before Koa hears of the request: the context that Koa makes of one takes as long as all
 * of a 304. Anything else goes to Koa, where `cacheAnswers` comes first.
 */
export function answerFirst(server: Server, { cache, findRead }: ReadyAnswers): void {
  const listeners = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const { authorization, 'accept-encoding': acceptEncoding } = request.headers;
    const read = authorization === undefined ? findRead(request) : null;
    const ready =
      read && cache.findReady(read.key, typeof acceptEncoding === 'string' ? acceptEncoding : undefined);
    if (ready) {
      sendVariant(request, response, ready);
      tellKept(request, read);
    } else for (const listener of listeners) listener.call(server, request, response);
  });
}
