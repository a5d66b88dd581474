import type { Server, ServerResponse } from 'node:http';

/** Between two looks at which connections have nothing more to say, in milliseconds. */
const LOOK_AGAIN = 25;

/**
 * Watches a server's requests, so that it can be stopped without losing one. Of a server that was asked to stop: whoever
 * connects anew is refused, whoever has asked is answered, and their connections end with the answer.
 */
export function watchRequests(server: Server): { drain(patience: number): Promise<void> } {
  const open = new Set<ServerResponse>();
  let isStopping = false;
  // First, because whoever answers may be done before the next listener hears of the request.
  server.prependListener('request', (_request, response) => {
    if (isStopping) sayGoodbye(response);
    open.add(response);
    response.once('close', () => open.delete(response));
  });
  return {
    /** Resolves once every request is answered, or `patience` milliseconds are over. */
    drain(patience) {
      if (!server.listening) return Promise.resolve();
      isStopping = true;
      open.forEach(sayGoodbye);
      return new Promise((resolve) => {
        const looking = setInterval(() => server.closeIdleConnections(), LOOK_AGAIN);
        const done = () => {
          clearInterval(looking);
          clearTimeout(waiting);
          resolve();
        };
        const waiting = setTimeout(done, patience);
        server.close(done);
      });
    },
  };
}

function sayGoodbye(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}
