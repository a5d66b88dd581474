import { Writable } from 'node:stream';
import { winston } from '@strapi/logger';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { servicesOf } from '#info-sheet/services';
import { startApp, type TestApp } from '../helpers/app';
import { aProject, PROJECTS } from '../helpers/content';
import { createApiToken } from '../helpers/credentials';
import { testDatabase } from '../helpers/environment';
import { eventually } from '../helpers/eventually';

interface Line {
  time: string;
  level: string;
  message: string;
  stack?: string;
  requestId?: string;
  request?: { path: string; route: string | null; status: number; keptOneOf?: number };
  statement?: { milliseconds: number; text: string };
}

let app: TestApp;
let token: string;
const written: string[] = [];
beforeAll(async () => {
  Object.assign(process.env, { LOG_FORMAT: 'json', LOG_KEPT_EVERY: '2', SLOW_QUERY_MS: '100' });
  app = await startApp();
  const { log } = app.strapi;
  for (const transport of log.transports) transport.silent = true;
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk).trimEnd());
      done();
    },
  });
  log.add(new winston.transports.Stream({ stream }));
  log.level = 'http';
  token = await createApiToken(app, 'full-access');
  const projects = app.strapi.documents('api::project.project');
  const data = await aProject(app, { slug: 'logged' });
  const { documentId } = await projects.create({ locale: 'en', data });
  await projects.publish({ documentId, locale: 'en' });
});
afterAll(() => app.stop());

const linesOf = (id: string): Line[] =>
  written.map((line): Line => JSON.parse(line)).filter(({ requestId }) => requestId === id);

/** The lines on a request, once the one that comes last is there. */
async function finishedLines(id: string): Promise<Line[]> {
  await eventually(() => expect(linesOf(id).filter(({ request }) => request)).toHaveLength(1));
  return linesOf(id);
}

describe('a request’s name', () => {
  test.each([
    ['a kept answer', '/api/countries?locale=az', 200],
    ['a computed one', '/api/projects?_q=something', 200],
    ['one without a route', '/nothing/of/the/kind.txt', 404],
    ['one that is refused', '/api/projects?nonsense=1', 400],
    ['liveness', '/_health', 204],
  ])('is that which it came with, of %s', async (_, path, status) => {
    await app.request.get(path);
    const { headers } = await app.request.get(path).set('X-Request-Id', 'from-in-front.1').expect(status);
    expect(headers['x-request-id']).toBe('from-in-front.1');
  });

  test('is a new one each time where it came with none, or with one that isn’t fit', async () => {
    const names = [];
    for (const given of [undefined, undefined, 'a b', 'a'.repeat(65)]) {
      const request = app.request.get('/api/countries?locale=az');
      if (given !== undefined) request.set('X-Request-Id', given);
      const { headers } = await request.expect(200);
      names.push(String(headers['x-request-id']));
    }
    expect(new Set(names).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('stays with an answer to what nobody has caught', async () => {
    const { headers } = await app.request.get('/api/projects/%E0%A4%A').set('X-Request-Id', 'uncaught');
    expect(headers['x-request-id']).toBe('uncaught');
  });

  test('is in every line that is written for it, with the fault’s stack', async () => {
    const fault = jest
      .spyOn(servicesOf(app.strapi).infoSheet, 'getInfoSheet')
      .mockRejectedValue(new Error('No sheet for jan@example.org with Bearer abc.def'));
    await app.request
      .get(`${PROJECTS}/logged/info-sheet?locale=hy`)
      .set('X-Request-Id', 'with-a-fault')
      .expect(500);
    fault.mockRestore();
    const lines = await finishedLines('with-a-fault');
    expect(lines.map(({ level }) => level)).toEqual(['error', 'http']);
    const [error, http] = lines;
    expect(error?.message).toBe('No sheet for <mail> with Bearer <token>');
    expect(error?.stack).toContain('at ');
    expect(http?.request).toMatchObject({ status: 500, route: '/api/projects/:id/info-sheet' });
  });
});

describe('a line on a request', () => {
  test('says when, what, by which route, how and how long', async () => {
    const path = '/api/projects/logged';
    await app.request.get(`${path}?locale=ro`).set('X-Request-Id', 'one-line').expect(200);
    const [line] = await finishedLines('one-line');
    expect(line).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      level: 'http',
      message: expect.stringMatching(/^GET \/api\/projects\/logged \(\d+ ms\) 200$/),
      requestId: 'one-line',
      request: {
        method: 'GET',
        path,
        route: '/api/projects/:id',
        status: 200,
        milliseconds: expect.any(Number),
      },
    });
  });

  test('is there for each so manieth kept answer, and says so', async () => {
    const path = '/api/topics?locale=ka';
    await app.request.get(path).expect(200);
    for (let time = 0; time < 6; time += 1) await app.request.get(path).set('X-Request-Id', 'kept');
    await eventually(() => expect(linesOf('kept')).toHaveLength(3));
    expect(linesOf('kept').map(({ request }) => request?.keptOneOf)).toEqual([2, 2, 2]);
  });

  test('says nothing of who asks, what they look for, and what they are known by', async () => {
    const ticket = 'q'.repeat(80);
    const secret = 'Correct-horse-7';
    const from = written.length;
    await app.request.get('/api/projects?_q=Kowalski').set('X-Forwarded-For', '203.0.113.77').expect(200);
    await app.request.get('/api/projects?_q=Kowalski').auth(token, { type: 'bearer' }).expect(200);
    await app.request.get(`/portal/previews/${ticket}`);
    await app.request.get(`/admin/registration-info?registrationToken=${secret}`);
    await app.request
      .post('/admin/login')
      .send({ email: 'kowalski@example.org', password: secret })
      .expect(400);
    await app.request
      .post('/api/auth/local')
      .send({ identifier: 'kowalski@example.org', password: secret })
      .expect(400);
    await eventually(() => expect(written.length - from).toBeGreaterThanOrEqual(6));
    const text = written.slice(from).join('\n');
    expect(text).not.toMatch(/kowalski|203\.0\.113|127\.0\.0\.1|::1|horse|qqqq|Bearer [^<]/i);
    expect(text).not.toContain(token);
  });
});

describe('a slow statement', () => {
  const SLOW =
    testDatabase() === 'sqlite'
      ? `with recursive n(i) as (select 1 union all select i + 1 from n where i < 3000000)
         select count(*), ? as who from n`
      : 'select pg_sleep(0.15), ?::text as who';

  test('is told, without the values that it is about', async () => {
    await app.strapi.db.connection.raw(SLOW, ['jan-of-the-rivers']);
    const slow = written.map((line): Line => JSON.parse(line)).find(({ statement }) => statement);
    expect(slow?.level).toBe('warn');
    expect(slow?.statement?.milliseconds).toBeGreaterThanOrEqual(100);
    expect(slow?.statement?.text).toMatch(/select/);
    expect(written.join('\n')).not.toContain('jan-of-the-rivers');
  });

  test('in a transaction too, and once', async () => {
    const from = written.length;
    await app.strapi.db.transaction(async ({ trx }) => trx.raw(SLOW, ['jan-of-the-rivers']));
    const told = written.slice(from).map((line): Line => JSON.parse(line));
    expect(told.filter(({ statement }) => statement)).toHaveLength(1);
  });

  test('and one that fails is told without them too', async () => {
    const failing = app.strapi.db.connection('projects').where({ nothing: 'jan-of-the-rivers' }).first();
    await expect(failing).rejects.toThrow(/nothing/);
    await expect(failing).rejects.not.toThrow('jan-of-the-rivers');
  });
});
