import type { Server } from 'node:http';
import { sendVariant } from '../adapters/bytes/send-variant';
import type { FindKeptRead } from '../domain/kept-reads';
import type { KeptAnswers } from '../services/kept-answers';

export interface ReadyAnswers {
  kept: KeptAnswers;
  findRead: FindKeptRead;
}

/**
 * Sends what is kept and ready before Koa hears of the request: the context that Koa makes of one takes as long as all
 * of a 304. Anything else goes to Koa, where `keepAnswers` comes first.
 */
export function answerFirst(server: Server, { kept, findRead }: ReadyAnswers): void {
  const listeners = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const { authorization, 'accept-encoding': acceptEncoding } = request.headers;
    const read = authorization === undefined ? findRead(request) : null;
    const ready =
      read && kept.findReady(read.key, typeof acceptEncoding === 'string' ? acceptEncoding : undefined);
    if (ready) sendVariant(request, response, ready);
    else for (const listener of listeners) listener.call(server, request, response);
  });
}
