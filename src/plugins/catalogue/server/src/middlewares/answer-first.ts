import type { Server } from 'node:http';
import { sendVariant } from '../adapters/cache/send-variant';
import { toCachedRead } from '../domain/cache/cached-read';
import type { KeptAnswers } from '../services/kept-answers';

/**
 * Sends what is kept and ready before Koa hears of the request: the context that Koa makes of one takes as long as all
 * of a 304. Anything else goes to Koa, where `keepAnswers` comes first.
 */
export function answerFirst(server: Server, kept: KeptAnswers, prefix: string): void {
  const listeners = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const { authorization, 'accept-encoding': acceptEncoding } = request.headers;
    const read = authorization === undefined ? toCachedRead(request, prefix) : null;
    const ready =
      read && kept.findReady(read.key, typeof acceptEncoding === 'string' ? acceptEncoding : undefined);
    if (ready) sendVariant(request, response, ready);
    else for (const listener of listeners) listener.call(server, request, response);
  });
}
