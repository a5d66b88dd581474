import type { ChildProcess } from 'node:child_process';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createDatabase, type Database } from '../helpers/databases';
import { testDatabase } from '../helpers/environment';
import { eventually } from '../helpers/eventually';
import { describeWhere } from '../helpers/only-where';
import { provided } from '../helpers/provided';
import { ending, listening, startInstance, STARTING, stop } from '../helpers/start-instance';
import { startTcpProxy, type TcpProxy } from '../helpers/tcp-proxy';

const KEPT = '/api/countries?locale=az';

// SQLite's file doesn't go away.
describeWhere(testDatabase() === 'postgres')('the database', () => {
  let database: Database;
  let network: TcpProxy;
  beforeAll(async () => {
    database = await createDatabase({ environment: provided('seed'), drop: async () => {} });
    const { DATABASE_HOST: host = '', DATABASE_PORT: port } = database.environment;
    network = await startTcpProxy({ host, port: Number(port) });
    database.environment.DATABASE_PORT = String(network.port);
  });
  afterAll(async () => {
    await network.close();
    await database.drop();
  });

  describe('while requests are answered', () => {
    let child: ChildProcess;
    let origin: string;
    let said = '';
    beforeAll(async () => {
      child = startInstance(database, {
        env: {
          DATABASE_POOL_MAX: '3',
          DATABASE_POOL_WITHIN: '2',
          DATABASE_CONNECT_WITHIN: '2',
          DATABASE_STATEMENT_WITHIN: '3',
          CATALOGUE_STALE_IF_ERROR: '4',
        },
        stderr: 'pipe',
        stdout: 'pipe',
      });
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
      origin = `http://127.0.0.1:${await listening(child)}`;
    }, STARTING);
    afterAll(async () => {
      expect(await stop(child, 'SIGTERM')).toBe(0);
      expect(said).not.toMatch(/UnhandledPromise|triggerUncaught/);
    });
    afterEach(async () => {
      network.turn('fair');
      await eventually(async () => expect((await fetch(`${origin}/_ready`)).status).toBe(200), {
        within: 8000,
      });
      await eventually(async () => expect((await read(uncached())).status).toBe(200), { within: 8000 });
      await read(KEPT);
    });

    let count = 0;
    const uncached = () => `/api/projects?_q=${(count += 1)}`;

    async function read(path: string, headers: Record<string, string> = {}) {
      const answer = await fetch(`${origin}${path}`, { headers });
      return { status: answer.status, headers: answer.headers, text: await answer.text() };
    }

    function expectUnavailable({ status, headers, text }: Awaited<ReturnType<typeof read>>): void {
      expect(JSON.parse(text)).toMatchObject({
        data: null,
        error: { status: 503, details: { code: 'database-unreachable' } },
      });
      expect([status, headers.get('retry-after')]).toEqual([503, '5']);
      expect(text).not.toMatch(/ECONN|127\.0\.0\.1|knex|node_modules| at \S+ \(/i);
    }

    test('is cut in the middle and is there at once', async () => {
      await read(KEPT);
      network.cut();
      await eventually(async () => expect((await read(uncached())).status).toBe(200), { within: 3000 });
    });

    test('is away: kept answers go on for as long as they may, the rest is told to come back', async () => {
      expect((await read(KEPT)).headers.get('cache-control')).toContain('stale-if-error=4');
      network.turn('refuse');
      await eventually(async () => expectUnavailable(await read(uncached())), { within: 3000 });
      expect((await read(KEPT)).status).toBe(200);
      expect((await fetch(`${origin}/_health`)).status).toBe(204);
      expect((await fetch(`${origin}/_ready`)).status).toBe(503);
      expectUnavailable(await read('/api/projects', { authorization: 'Bearer of-nobody' }));
      await eventually(async () => expectUnavailable(await read(KEPT)), { within: 6000, every: 250 });
    });

    test('says nothing more: kept answers go on, the rest is told so in a few seconds', async () => {
      await read(KEPT);
      network.turn('stall');
      const started = performance.now();
      const [kept, ...others] = await Promise.all([read(KEPT), read(uncached()), read(uncached())]);
      expect(kept.status).toBe(200);
      others.forEach(expectUnavailable);
      expect(performance.now() - started).toBeLessThan(6000);
    });

    test('takes half a second for each statement: slow answers, and no errors', async () => {
      await read(KEPT);
      network.turn('slow');
      const answers = await Promise.all([read(KEPT), read(KEPT), read(uncached())]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    });

    test('has no connection left: whoever would wait too long is told to come back', async () => {
      network.turn('slow');
      const answers = await Promise.all(Array.from({ length: 30 }, () => read(uncached())));
      const refused = answers.filter(({ status }) => status !== 200);
      expect(refused.length).toBeGreaterThan(0);
      refused.forEach(expectUnavailable);
    });
  });

  describe('at a start', () => {
    afterEach(() => network.turn('fair'));

    test(
      'is away: the process says so in one line and ends',
      async () => {
        network.turn('refuse');
        const starting = startInstance(database, { env: { START_DATABASE_WITHIN: '1' }, stderr: 'pipe' });
        const { code, stderr } = await ending(starting);
        expect(code).toBe(1);
        expect(stderr).toMatch(/^The database “fiche_test_\w+” at 127\.0\.0\.1:\d+ can’t be used: .+$/m);
        expect(stderr).not.toMatch(/^\s+at /m);
      },
      STARTING,
    );

    test(
      'comes a little later: the process waits for it',
      async () => {
        network.turn('refuse');
        const starting = startInstance(database, { env: { START_DATABASE_WITHIN: '60' }, stdout: 'pipe' });
        await new Promise((resolve) => starting.stdout?.on('data', resolve));
        network.turn('fair');
        expect(await listening(starting)).toBeGreaterThan(0);
        await stop(starting, 'SIGTERM');
      },
      STARTING,
    );
  });
});
