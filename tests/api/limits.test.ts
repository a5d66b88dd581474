import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { connect, type AddressInfo, type Socket } from 'node:net';
import os from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../helpers/app';
import { aProject, PROJECTS } from '../helpers/content';
import { createApiToken } from '../helpers/credentials';
import { eventually } from '../helpers/eventually';

const SHARE = 10;
const KEPT = '/api/countries?locale=az';

let app: TestApp;
let token: string;
let port: number;
beforeAll(async () => {
  Object.assign(process.env, {
    BEHIND_PROXY: 'true',
    RATE_LIMIT: String(SHARE),
    HEADERS_TIMEOUT: '1',
    REQUEST_TIMEOUT: '2',
    SHEETS_THREADS: '1',
    SHEETS_WAITING: '1',
    UPLOAD_LIMIT: '100000',
    PUBLIC_URL: 'https://cms.example.org',
  });
  app = await startApp();
  token = await createApiToken(app, 'full-access');
  const projects = app.strapi.documents('api::project.project');
  const data = await aProject(app, { slug: 'limited', title: 'Limited' });
  const { documentId } = await projects.create({ locale: 'en', data });
  await projects.publish({ documentId, locale: 'en' });
  const { httpServer } = app.strapi.server;
  httpServer.listen(0, '127.0.0.1');
  await once(httpServer, 'listening');
  port = (httpServer.address() as AddressInfo).port;
});
afterAll(() => app.stop());

let searches = 0;
const uncached = () => `/api/projects?_q=${(searches += 1)}`;

/** Asks as a proxy does for this client. */
const as = (client: string, path: string) => app.request.get(path).set('X-Forwarded-For', client);

async function useUp(client: string): Promise<void> {
  for (let time = 0; time < SHARE; time += 1) await as(client, uncached()).expect(200);
}

describe('a client’s share', () => {
  test('ends with 429 and when to come back; kept answers don’t count, and go on', async () => {
    await as('203.0.113.1', KEPT).expect(200);
    for (let time = 0; time < 3 * SHARE; time += 1) await as('203.0.113.1', KEPT).expect(200);
    for (let time = 1; time < SHARE; time += 1) await as('203.0.113.1', uncached()).expect(200);
    const { headers, body } = await as('203.0.113.1', uncached()).expect(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toMatchObject({
      data: null,
      error: { status: 429, details: { code: 'too-many-requests' } },
    });
    await as('203.0.113.1', KEPT).expect(200);
  });

  test('is no other client’s, nor of who has a token', async () => {
    await useUp('203.0.113.2');
    await as('203.0.113.2', uncached()).expect(429);
    await as('203.0.113.3', uncached()).expect(200);
    await as('203.0.113.2', uncached()).auth(token, { type: 'bearer' }).expect(200);
  });

  test('is one for all the addresses of a line', async () => {
    for (let time = 0; time < SHARE; time += 1) await as(`2001:db8:1:2::${time}`, uncached()).expect(200);
    await as('2001:db8:1:2::ffff', uncached()).expect(429);
    await as('2001:db8:1:3::1', uncached()).expect(200);
  });

  test('isn’t made larger by what the client itself says of its address', async () => {
    await useUp('203.0.113.4');
    await as('198.51.100.9, 203.0.113.4', uncached()).expect(429);
    await as('127.0.0.1, 203.0.113.4', uncached()).expect(429);
    await as('nonsense, 203.0.113.4', uncached()).expect(429);
  });

  test('holds for tokens that are none', async () => {
    const asNobody = () => as('203.0.113.5', uncached()).auth('of-nobody', { type: 'bearer' });
    for (let time = 0; time < SHARE; time += 1) await asNobody().expect(401);
    await asNobody().expect(429);
  });
});

describe('signing in, behind a proxy', () => {
  const PANEL = { path: '/admin/login', body: { email: 'nobody@example.org', password: 'Wrong-horse-1' } };
  const API = {
    path: '/api/auth/local',
    body: { identifier: 'nobody@example.org', password: 'Wrong-horse-1' },
  };
  beforeAll(() => void app.strapi.config.set('admin.rateLimit', { enabled: true }));
  afterAll(() => void app.strapi.config.set('admin.rateLimit', { enabled: false }));

  test.each([
    ['to the panel', PANEL, 5],
    ['to the API', API, 10],
  ])(
    '%s is limited for each client, whatever it says in front of its address',
    async (_, { path, body }, most) => {
      const tryFrom = async (client: string) =>
        (await app.request.post(path).set('X-Forwarded-For', client).send(body)).status;
      for (let time = 0; time < most; time += 1) expect(await tryFrom('198.51.100.1')).toBe(400);
      expect(await tryFrom('198.51.100.1')).toBe(429);
      expect(await tryFrom('192.0.2.77, 198.51.100.1')).toBe(429);
      expect(await tryFrom('198.51.100.2')).toBe(400);
    },
  );
});

describe('a client that takes its time', () => {
  /** Milliseconds after which the connections were closed. */
  async function closed(sockets: readonly Socket[]): Promise<number> {
    const started = performance.now();
    await Promise.all(sockets.map((socket) => once(socket.resume(), 'close')));
    return performance.now() - started;
  }

  const open = (count: number, head: string) =>
    Array.from({ length: count }, () => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => undefined).write(head);
      return socket;
    });

  test('to send headers, one after the other, is cut off', async () => {
    const sockets = open(100, 'GET /api/projects HTTP/1.1\r\nHost: a\r\n');
    const sending = setInterval(() => {
      for (const socket of sockets) if (socket.writable) socket.write('X-More: 1\r\n');
    }, 100);
    const taken = await closed(sockets);
    clearInterval(sending);
    expect(taken).toBeLessThan(5000);
  });

  test('to end a body is cut off', async () => {
    const sockets = open(
      5,
      'POST /api/projects HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"data":',
    );
    expect(await closed(sockets)).toBeLessThan(8000);
  });

  test('and costs nobody else anything', async () => {
    const sockets = open(100, 'GET /api/projects HTTP/1.1\r\nHost: a\r\n');
    await app.request.get(KEPT).expect(200);
    await closed(sockets);
  });
});

test('more sheets at once than may wait are told to come back, and the rest is made', async () => {
  const locales = ['az', 'be', 'en', 'hy', 'ka', 'ro', 'uk'];
  const ask = (locale: string) => app.request.get(`${PROJECTS}/limited/info-sheet.pdf?locale=${locale}`);
  const answers = await Promise.all(locales.map((locale) => ask(locale)));
  const refused = answers.filter(({ status }) => status === 503);
  expect(refused.length).toBeGreaterThan(0);
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
  for (const { headers } of refused) expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  await ask('az').expect(200);
});

describe('a body', () => {
  test('that is too large is refused', async () => {
    const text = JSON.stringify({ data: { title: 'a'.repeat(1024 * 1024) } });
    await app.request.post(PROJECTS).auth(token, { type: 'bearer' }).type('json').send(text).expect(413);
  });

  const form = (bearer?: string) => {
    const request = app.request.post('/api/upload').attach('odd', Buffer.alloc(50_000), 'odd.txt');
    return bearer ? request.auth(bearer, { type: 'bearer' }) : request;
  };
  /** What formidable writes are names of 25 letters, without an extension. */
  const written = async () => (await readdir(os.tmpdir())).filter((name) => /^[a-z0-9]{25}$/.test(name));

  test('with files is taken from nobody in particular', async () => {
    const before = await written();
    await form().expect(401);
    expect(await written()).toEqual(before);
  });

  test('with files leaves none behind, whatever they are called', async () => {
    const before = await written();
    await form('of-nobody').expect(401);
    expect((await form(token)).status).toBe(400);
    await eventually(async () => expect(await written()).toEqual(before));
  });

  test('with files that are too large is refused, and leaves none behind', async () => {
    const before = await written();
    await app.request
      .post('/api/upload')
      .auth(token, { type: 'bearer' })
      .attach('files', Buffer.alloc(200_000), 'large.txt')
      .expect(413);
    await eventually(async () => expect(await written()).toEqual(before));
  });
});

describe('a forged Host', () => {
  const FORGED = 'evil.example';
  const PATHS = [
    '/',
    '/en',
    '/en/projects',
    '/en/projects/limited',
    '/en/nothing',
    '/sitemap.xml',
    '/robots.txt',
    '/.well-known/security.txt',
    '/feed.xml',
    '/en/feed.xml',
    '/api/projects',
    '/api/projects/limited',
    '/api/projects/limited/info-sheet',
    '/api/projects/limited/info-sheet.html',
    '/api/projects.geojson',
    '/admin/init',
    '/admin',
    '/uploads',
  ];

  test.each(PATHS)('shows nowhere: %s', async (path) => {
    const { headers, text } = await app.request
      .get(path)
      .redirects(0)
      .set({ Host: FORGED, 'X-Forwarded-Host': FORGED, Forwarded: `host=${FORGED}` });
    expect(JSON.stringify(headers)).not.toContain(FORGED);
    expect(String(text)).not.toContain(FORGED);
  });

  test('leaves the links as they are meant', async () => {
    const { text } = await app.request.get('/en/projects/limited').set('Host', FORGED).expect(200);
    expect(text).toContain('https://cms.example.org/en/projects/limited');
  });
});
