import { once } from 'node:events';
import { Agent, createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { watchRequests } from '../drain';

let server: Server;
let requests: ReturnType<typeof watchRequests>;
let port: number;
const agent = new Agent({ keepAlive: true });

beforeEach(async () => {
  server = createServer();
  requests = watchRequests(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** Asks, and gives the answer's head once it is there. */
async function ask(): Promise<IncomingMessage> {
  const [response] = await once(get({ host: '127.0.0.1', port, agent }), 'response');
  return response;
}

/** The next request, for the test to answer when it likes. */
async function nextRequest(): Promise<ServerResponse> {
  const [, response] = await once(server, 'request');
  return response;
}

async function read(answer: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of answer) text += String(chunk);
  return text;
}

const LONG = 60_000;

test('whoever has asked is answered, and told that the connection ends', async () => {
  const [asked, held] = [ask(), await nextRequest()];
  const drained = requests.drain(LONG);
  held.end('late');
  const answer = await asked;
  expect([await read(answer), answer.headers.connection]).toEqual(['late', 'close']);
  await drained;
});

test('an answer that is on its way is sent to its end', async () => {
  const [asked, held] = [ask(), await nextRequest()];
  held.write('first ');
  const answer = await asked;
  const drained = requests.drain(LONG);
  held.end('second');
  expect(await read(answer)).toBe('first second');
  await drained;
});

test('whoever connects anew is refused', async () => {
  const [, held] = [ask(), await nextRequest()];
  const drained = requests.drain(LONG);
  await expect(once(get({ host: '127.0.0.1', port, agent: false }), 'response')).rejects.toMatchObject({
    code: 'ECONNREFUSED',
  });
  held.end();
  await drained;
});

test('a connection that waits for nothing holds nobody up', async () => {
  const [asked, held] = [ask(), await nextRequest()];
  held.end('done');
  await read(await asked);
  await requests.drain(LONG);
  expect(server.listening).toBe(false);
});

test('nobody is waited for beyond the time that is given', async () => {
  const lost = expect(ask()).rejects.toMatchObject({ code: 'ECONNRESET' });
  await nextRequest();
  await requests.drain(10);
  server.closeAllConnections();
  await lost;
});

test('a server that never listened is done at once', async () => {
  const other = createServer();
  await watchRequests(other).drain(LONG);
  expect(other.listening).toBe(false);
});
