import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import supertest from 'supertest';
import type { TestApp } from '../../helpers/app';
import { servicesOf } from '#answers/services';
import { startApp } from '../../helpers/app';
import { eventually } from '../../helpers/eventually';
import { writeProjects } from './a-catalogue';
import type { PathName } from './kept-answers';
import { expectAllAsComputedAfresh, NAMES, read } from './kept-answers';
import { WRITES } from './writes';

let app: TestApp;
let request: ReturnType<typeof supertest>;
let ids: Record<string, string>;

const TOKEN = 'to-count-what-is-computed';

beforeAll(async () => {
  process.env.METRICS_TOKEN = TOKEN;
  app = await startApp();
  ids = await writeProjects(app);
  request = supertest(app.strapi.server.httpServer);
});
afterAll(async () => {
  await app.stop();
  delete process.env.METRICS_TOKEN;
});

describe('a write', () => {
  test.each(WRITES)(
    'to $name has computed anew what it can change, and nothing else',
    async ({ write, touches }) => {
      await noticed();
      for (const name of NAMES) await read(request, name);
      const before = await generation();
      await write({ app, ids });
      const isRaised = (await generation()) !== before;
      expect(isRaised).toBe(touches.length > 0);
      if (isRaised) await noticed();
      const recomputed: PathName[] = [];
      for (const name of NAMES) {
        // Refusals are computed for each who asks.
        const { count, answer } = await counted(() => read(request, name));
        if (count > 0 && answer.startsWith('200')) recomputed.push(name);
      }
      const refused = (await answers())
        .filter(([, answer]) => !answer.startsWith('200'))
        .map(([name]) => name);
      expect(recomputed.sort()).toEqual(touches.filter((name) => !refused.includes(name)).sort());
      await expectAllAsComputedAfresh(request, forget);
    },
  );
});

async function answers(): Promise<[PathName, string][]> {
  const all: [PathName, string][] = [];
  for (const name of NAMES) all.push([name, await read(request, name)]);
  return all;
}

async function generation(): Promise<unknown> {
  const [row] = await app.strapi.db.connection('catalogue_generation').select('value');
  return row.value;
}

/** A write past Strapi is noticed at the next look. */
async function noticed(): Promise<void> {
  const { value } = (await app.strapi.db.connection('catalogue_generation').select('value'))[0];
  const watch = servicesOf(app.strapi).generation;
  await eventually(async () => expect(await watch.current()).toBe(Number(value)));
}

/** A generation that doesn't say what has changed. */
function forget() {
  return app.strapi.db.connection('catalogue_generation').increment('value');
}

/** How many answers were computed meanwhile. */
async function counted(work: () => Promise<string>): Promise<{ count: number; answer: string }> {
  const before = await misses();
  const answer = await work();
  return { count: (await misses()) - before, answer };
}

async function misses(): Promise<number> {
  const { text } = await request.get('/_metrics').auth(TOKEN, { type: 'bearer' }).expect(200);
  return Number(/^fiche_answers_misses_total (\d+)$/m.exec(text)?.[1]);
}
