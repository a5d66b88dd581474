import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RetryingProxy {
  origin: string;
  /** Where instances listen; may be changed while it runs. */
  ports: number[];
  close(): Promise<void>;
}

/**
 * A proxy as stands before several instances: connections to them are used again, and a reading that one of them refuses
 * or drops before it answers is asked of the next, once.
 */
export async function startRetryingProxy(): Promise<RetryingProxy> {
  const ports: number[] = [];
  const agent = new Agent({ keepAlive: true });
  let turn = 0;

  function ask(incoming: IncomingMessage, answer: ServerResponse, failed?: number): void {
    turn += 1;
    const { url, method, headers } = incoming;
    const others = ports.filter((each) => each !== failed);
    const port = others[turn % others.length];
    const asked = request({ host: '127.0.0.1', port, path: url, method, headers, agent }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.on('error', () => answer.destroy());
      response.pipe(answer);
    });
    asked.on('error', () => {
      if (answer.headersSent) answer.destroy();
      else if (failed === undefined) ask(incoming, answer, port);
      else answer.writeHead(502).end();
    });
    asked.end();
  }

  const server = createServer((incoming, answer) => ask(incoming, answer)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    ports,
    async close() {
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
