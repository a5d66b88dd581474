import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { REQUEST_ID, requestId } from './request-id';
import { inRequest, markSeen, type SeenRequest } from './seen-request';

/** A request that has its answer, or whose client has gone. */
export interface AnsweredRequest {
  seen: SeenRequest;
  request: IncomingMessage;
  /** Of the answer; `CLIENT_GONE` where it didn't get there whole. */
  status: number;
  /** From the request's head to the answer's end; of a kept answer until it was handed to the system. */
  seconds: number;
}

/** As nginx has it: the client closed the connection before there was an answer. */
export const CLIENT_GONE = 499;

export interface RequestWatch {
  /** Calls whoever wants to know of each request that is answered; they may throw nothing and wait for nothing. */
  onAnswered(listener: (answered: AnsweredRequest) => void): void;
  /** How many are being answered. */
  open(): number;
}

/** Sees every request of a server before anybody else does, and names it in `X-Request-Id`. */
export function seeRequests(server: Server): RequestWatch {
  const interested: ((answered: AnsweredRequest) => void)[] = [];
  let open = 0;

  function tell(seen: SeenRequest, request: IncomingMessage, response: ServerResponse): void {
    open -= 1;
    if (interested.length === 0) return;
    const status = response.writableEnded ? response.statusCode : CLIENT_GONE;
    const answered = { seen, request, status, seconds: (performance.now() - seen.startedAt) / 1000 };
    for (const listener of interested) listener(answered);
  }

  const others = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const id = requestId(request.headers[REQUEST_ID]);
    const seen: SeenRequest = { id, startedAt: performance.now(), route: null, isKept: false };
    open += 1;
    markSeen(request, seen);
    inRequest(seen, () => {
      for (const listener of others) listener.call(server, request, response);
    });
    // What was at hand is already sent, with its name: nobody has to listen for its end.
    const ended = () => inRequest(seen, () => tell(seen, request, response));
    if (response.writableEnded) return ended();
    if (!response.headersSent) response.setHeader(REQUEST_ID, id);
    response.once('close', ended);
  });

  return {
    onAnswered: (listener) => void interested.push(listener),
    open: () => open,
  };
}
