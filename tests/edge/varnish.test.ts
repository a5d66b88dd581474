import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import supertest from 'supertest';
import { startApp, type TestApp } from '../helpers/app';
import { eventually } from '../helpers/eventually';
import { freePort } from '../helpers/free-port';
import { writeProjects } from '../plugins/catalogue/a-catalogue';
import { ARMENIAN, LISTS, NAMES, PATHS, read, type PathName } from '../plugins/catalogue/kept-answers';
import { WRITES } from '../plugins/catalogue/writes';
import { startVarnish, type Varnish } from './start-varnish';

const EVERY_LIST: readonly PathName[] = [...LISTS, ...ARMENIAN];

let app: TestApp;
let ids: Record<string, string>;
let port: number;
let varnish: Varnish;
let edge: ReturnType<typeof supertest>;
let origin: ReturnType<typeof supertest>;
/** What Varnish has asked the app for since this was emptied. */
let asked: string[] = [];

beforeAll(async () => {
  port = await freePort();
  process.env['EDGE_PURGE_URLS'] = `http://127.0.0.1:${port}/`;
  process.env['CATALOGUE_S_MAXAGE'] = '86400';
  app = await startApp();
  ids = await writeProjects(app);
  const { httpServer } = app.strapi.server;
  httpServer.prependListener('request', ({ headers, url }) => {
    if (headers['x-varnish']) asked.push(decodeURI(url ?? ''));
  });
  httpServer.listen(0, '127.0.0.1');
  await once(httpServer, 'listening');
  const { port: behind } = httpServer.address() as AddressInfo;
  varnish = await startVarnish(behind, port);
  edge = supertest(`http://127.0.0.1:${port}`);
  origin = supertest(`http://127.0.0.1:${behind}`);
});
afterAll(async () => {
  await varnish.stop();
  await app.stop();
});

async function readAll(from: ReturnType<typeof supertest>): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  for (const name of NAMES) answers[name] = await read(from, name);
  return answers;
}

const timesAsked = (name: PathName): number => asked.filter((path) => path === PATHS[name]).length;

/** Refusals are kept by nobody. */
const answered = (answers: Record<string, string>): PathName[] =>
  NAMES.filter((name) => answers[name]?.startsWith('200'));

/** Milliseconds: what a write made stale is told once more within. */
const AGAIN = 1300;

/** Nothing is under way any more, and all is told: the app isn't asked for what Varnish has. */
async function settled(): Promise<void> {
  await eventually(
    async () => {
      asked = [];
      const kept = answered(await readFor(AGAIN));
      expect(kept.filter((name) => timesAsked(name) > 0)).toEqual([]);
    },
    { within: 10_000 },
  );
}

/** Reads all from Varnish, over and over; the last answers. */
async function readFor(milliseconds: number): Promise<Record<string, string>> {
  const until = performance.now() + milliseconds;
  let answers = await readAll(edge);
  while (performance.now() < until) answers = await readAll(edge);
  return answers;
}

async function publish(summary: string): Promise<void> {
  const documentId = ids.twinning ?? '';
  const projects = app.strapi.documents('api::project.project');
  await projects.update({ documentId, locale: 'en', data: { summary } });
  await projects.publish({ documentId, locale: 'en' });
}

test('however many read, the app is asked two or three times for what a publication touched, and for nothing else', async () => {
  await settled();
  const before = await read(origin, 'twinning');
  await publish('Read by many');
  await readFor(AGAIN);
  expect(await read(edge, 'twinning')).not.toBe(before);
  const kept = answered(await readAll(origin));
  const counts = kept.map(timesAsked);
  expect(Math.max(...counts)).toBeLessThanOrEqual(3);
  expect((['countries', 'topics', 'site'] as const).map(timesAsked)).toEqual([0, 0, 0]);
});

describe('Varnish in front, after a write', () => {
  test.each(WRITES)(
    'to $name, has what it can change, and asks for nothing else',
    async ({ write, touches }) => {
      await settled();
      await write({ app, ids });
      await eventually(async () => expect(await readAll(edge)).toEqual(await readAll(origin)), {
        within: 3000,
      });
      const kept = answered(await readAll(origin));
      // It can't tell a list that has changed from one that hasn't: the app has that one still.
      const told = touches.some((name) => EVERY_LIST.includes(name)) ? [...touches, ...EVERY_LIST] : touches;
      expect(kept.filter((name) => !told.includes(name) && timesAsked(name) > 0)).toEqual([]);
    },
  );
});

test('a cache that was away is told of what changed meanwhile', async () => {
  await settled();
  varnish.pause();
  await publish('Written while nobody listened');
  varnish.resume();
  await eventually(async () => expect(await readAll(edge)).toEqual(await readAll(origin)), { within: 5000 });
});

test('readers don’t see of what an answer is made', async () => {
  const { headers } = await edge.get(PATHS.list).expect(200);
  expect(headers).not.toHaveProperty('surrogate-key');
  expect(headers['cache-control']).toContain('s-maxage=86400');
});
