import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Core } from '@strapi/strapi';
import supertest from 'supertest';
import type { Database } from '../../helpers/databases';
import { createDatabase } from '../../helpers/databases';
import { newOrigin, testDatabase } from '../../helpers/environment';
import { provided } from '../../helpers/provided';
import { loadStrapi } from '../../helpers/strapi';
import type { TestApp } from '../../helpers/app';
import { writeProjects } from './a-catalogue';
import { expectAllAsComputedAfresh, NAMES, read as readKept } from './kept-answers';
import { WRITES } from './writes';
import { nextMessage, startInstance, STARTING, stop } from '../../helpers/start-instance';
import { eventually } from '../../helpers/eventually';
import { describeWhere } from '../../helpers/only-where';

// SQLite is one process's at a time.
describeWhere(testDatabase() === 'postgres')('two instances on one database', () => {
  let database: Database;
  let strapi: Core.Strapi;
  let close: () => Promise<void>;
  let other: ChildProcess;
  let there: ReturnType<typeof supertest>;
  let ids: Record<string, string>;
  let app: TestApp;

  beforeAll(async () => {
    database = await createDatabase({ environment: provided('seed'), drop: async () => {} });
    ({ strapi, close } = await loadStrapi(database));
    strapi.server.mount();
    app = { strapi, request: supertest(strapi.server.httpServer), stop: close };
    ids = await writeProjects(app);
    other = startInstance(database);
    const { port } = await nextMessage(other);
    there = supertest(`http://127.0.0.1:${String(port)}`);
  }, STARTING);
  afterAll(async () => {
    await stop(other, 'SIGTERM');
    await close();
    await database.drop();
  });

  /** Publishes a text through this instance. */
  async function publish(slug: string, summary: string): Promise<void> {
    const projects = strapi.documents('api::project.project');
    const documentId = ids[slug] ?? '';
    await projects.update({ documentId, locale: 'en', data: { summary } });
    await projects.publish({ documentId, locale: 'en' });
  }

  async function read(path: string): Promise<string> {
    return (await there.get(path).set('accept-encoding', 'identity').expect(200)).text;
  }

  /** What the other instance computes of a generation that nothing is cached for, under a key of its own. */
  async function readAfresh(path: string): Promise<string> {
    await strapi.db.connection('catalogue_generation').increment('value');
    const origin = newOrigin();
    const { text } = await there.get(path).set({ 'accept-encoding': 'identity', origin }).expect(200);
    return text;
  }

  const summaryOf = (slug: string) => async () =>
    JSON.parse(await read(`/api/projects/${slug}`)).data.summary;

  test('a write through one shows on the other within a second', async () => {
    expect(await summaryOf('trade')()).toBeNull();
    await publish('trade', 'Written here');
    await eventually(async () => expect(await summaryOf('trade')()).toBe('Written here'));
  });

  test('a writer of one and readers of the other end with the same answers', async () => {
    const paths = [
      '/api/projects',
      '/api/projects/rivers',
      '/api/projects?locale=uk&facets=status',
      '/api/projects?_q=round',
    ];
    const until = performance.now() + SECONDS * 1000;
    let rounds = 0;
    const write = async () => {
      while (performance.now() < until) await publish('rivers', `Round ${(rounds += 1)}`);
    };
    const readAll = async () => {
      while (performance.now() < until) for (const path of paths) await read(path);
    };
    await Promise.all([write(), readAll(), readAll()]);
    await eventually(async () => expect(await summaryOf('rivers')()).toBe(`Round ${rounds}`));
    for (const path of paths) {
      const fresh = await readAfresh(path);
      await eventually(async () => expect({ path, text: await read(path) }).toEqual({ path, text: fresh }));
    }
  }, 120_000);

  test.each(WRITES)('what is written to $name shows on the other as it is', async ({ write }) => {
    for (const name of NAMES) await readKept(there, name);
    await write({ app, ids });
    await eventually(async () => {
      for (const name of NAMES)
        expect({ name, answer: await readKept(there, name) }).toEqual({
          name,
          answer: await readKept(app.request, name),
        });
    });
    await expectAllAsComputedAfresh(there, () =>
      strapi.db.connection('catalogue_generation').increment('value'),
    );
  });
});

/** How long readers read while a writer writes. */
const SECONDS = 30;
