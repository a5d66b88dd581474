import { once } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import supertest from 'supertest';
import { startApp, type TestApp } from '../helpers/app';
import { signInAs } from '../helpers/credentials';
import { eventually } from '../helpers/eventually';
import { freePort } from '../helpers/free-port';
import { writeProjects } from '../plugins/catalogue/a-catalogue';
import { PATHS } from '../plugins/catalogue/kept-answers';
import { startNginx, type Nginx } from './start-nginx';

let app: TestApp;
let ids: Record<string, string>;
let nginx: Nginx;
let edge: ReturnType<typeof supertest>;
let plain: ReturnType<typeof supertest>;
/** What nginx has asked the app for. */
let asked: { url: string; headers: IncomingHttpHeaders }[] = [];

beforeAll(async () => {
  process.env['BEHIND_PROXY'] = 'true';
  process.env['PUBLIC_URL'] = 'https://portal.example.org';
  process.env['CATALOGUE_S_MAXAGE'] = '1';
  app = await startApp();
  ids = await writeProjects(app);
  const { httpServer } = app.strapi.server;
  httpServer.prependListener('request', ({ headers, url }) => asked.push({ url: url ?? '', headers }));
  httpServer.listen(0, '127.0.0.1');
  await once(httpServer, 'listening');
  const { port: behind } = httpServer.address() as AddressInfo;
  const [port, http] = [await freePort(), await freePort()];
  // The first of the two instances is being replaced.
  nginx = await startNginx([await freePort(), behind], port, http);
  edge = supertest(`https://127.0.0.1:${port}`);
  plain = supertest(`http://127.0.0.1:${http}`);
});
afterAll(async () => {
  await nginx.stop();
  await app.stop();
});

const get = (path: string) => edge.get(path).disableTLSCerts();

test('leads from http to https', async () => {
  const { headers } = await plain.get('/en/projects?page=2').set('Host', 'portal.example.org').expect(301);
  expect(headers['location']).toBe('https://portal.example.org/en/projects?page=2');
});

test('however many read, the app is asked for an address once a second', async () => {
  await get(PATHS.list).expect(200);
  asked = [];
  const started = performance.now();
  const answers = await Promise.all(Array.from({ length: 200 }, () => get(PATHS.list).expect(200)));
  const seconds = Math.ceil((performance.now() - started) / 1000);
  expect(asked.length).toBeLessThanOrEqual(seconds + 1);
  // While one of them has it asked for anew the others have what there was.
  const cached = answers.filter(({ headers }) => /HIT|UPDATING|STALE/.test(headers['x-cache'] ?? ''));
  expect(cached.length).toBeGreaterThanOrEqual(200 - asked.length);
  expect(answers[0]?.headers).not.toHaveProperty('surrogate-key');
});

test('keeps the codings apart, and says 304 to who has it', async () => {
  const [packed, bare] = [
    await get(PATHS.twinning).set('Accept-Encoding', 'br').expect(200),
    await get(PATHS.twinning).set('Accept-Encoding', 'identity').expect(200),
  ];
  expect(packed.headers['content-encoding']).toBe('br');
  expect(bare.headers).not.toHaveProperty('content-encoding');
  await get(PATHS.twinning)
    .set('Accept-Encoding', 'identity')
    .set('If-None-Match', bare.headers['etag'] ?? '')
    .expect(304);
});

test('has what is published within seconds', async () => {
  const documentId = ids.twinning ?? '';
  await get(PATHS.twinning).expect(200);
  const projects = app.strapi.documents('api::project.project');
  await projects.update({ documentId, locale: 'az', data: { summary: 'Yeni xülasə' } });
  await projects.publish({ documentId, locale: 'az' });
  await eventually(async () => expect((await get(PATHS.twinning)).body.data.summary).toBe('Yeni xülasə'), {
    within: 4000,
  });
});

test('gives what is for one reader to nobody else', async () => {
  const token = await signInAs(app, 'strapi-editor');
  const { headers } = await get('/admin/users/me').set('Authorization', `Bearer ${token}`).expect(200);
  expect(headers).not.toHaveProperty('x-cache');
  await get('/admin/users/me').expect(401);
  await get(`${PATHS.list}&status=draft`).expect(403);
  const own = await get(PATHS.list).set('Authorization', 'Bearer nobody');
  expect(own.status).toBe(401);
  await get(PATHS.list).expect(200);
});

test('says who asks and how, whatever they say of it themselves', async () => {
  asked = [];
  await get('/en?forged')
    .set('X-Forwarded-For', '203.0.113.7')
    .set('X-Forwarded-Proto', 'http')
    .set('Host', 'evil.example');
  expect(asked.at(-1)?.headers).toMatchObject({
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-proto': 'https',
  });
  const { text } = await get('/en').set('Host', 'evil.example').expect(200);
  expect(text).toContain('https://portal.example.org/en');
  expect(text).not.toContain('evil.example');
});

test('goes on with what it has while no instance answers', async () => {
  await get(PATHS.countries).expect(200);
  const { httpServer } = app.strapi.server;
  const { port } = httpServer.address() as AddressInfo;
  const closed = once(httpServer, 'close');
  httpServer.close();
  httpServer.closeAllConnections();
  await closed;
  await eventually(
    async () => expect((await get(PATHS.countries).expect(200)).headers['x-cache']).toMatch(/STALE|UPDATING/),
    { within: 5000 },
  );
  await get('/api/topics?locale=ka').expect(502);
  httpServer.listen(port, '127.0.0.1');
  await once(httpServer, 'listening');
  await eventually(async () => void (await get('/api/topics?locale=ka').expect(200)), { within: 15_000 });
});
