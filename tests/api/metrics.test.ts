import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import dashboard from '../../src/watch/grafana.json';
import { startApp, type TestApp } from '../helpers/app';
import { aProject, PROJECTS } from '../helpers/content';
import { eventually } from '../helpers/eventually';

const TOKEN = 'only-for-the-tests-of-metrics';

/** The value of a series; undefined: there is none. */
function valueOf(metrics: string, series: string): number | undefined {
  const line = metrics.split('\n').find((each) => each.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
}

function requests(metrics: string, route: string, status = 200, method = 'GET'): number {
  const labels = `{method="${method}",route="${route}",status="${status}"}`;
  return valueOf(metrics, `fiche_http_requests_total${labels}`) ?? 0;
}

describe('metrics behind a token', () => {
  let app: TestApp;
  beforeAll(async () => {
    process.env.METRICS_TOKEN = TOKEN;
    app = await startApp();
    const { documentId } = await app.strapi
      .documents('api::project.project')
      .create({ locale: 'en', data: await aProject(app, { slug: 'watched' }) });
    await app.strapi.documents('api::project.project').publish({ documentId, locale: 'en' });
  });
  afterAll(() => app.stop());

  const ask = (bearer = TOKEN) => app.request.get('/_metrics').auth(bearer, { type: 'bearer' });
  const read = async () => (await ask().expect(200)).text;

  test('are for who has it', async () => {
    await app.request.get('/_metrics').expect(401);
    await ask('another').expect(401);
    const { headers } = await ask().expect(200);
    expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(headers['cache-control']).toBe('private, no-store');
  });

  test('say of kept answers as of computed ones which route was asked, and that they were at hand', async () => {
    const before = await read();
    const path = '/api/countries?locale=az';
    for (let time = 0; time < 4; time += 1) await app.request.get(path).expect(200);
    const { headers } = await app.request.get(path);
    await app.request.get(path).set('If-None-Match', String(headers.etag)).expect(304);
    const after = await read();
    const grown = (series: string) => (valueOf(after, series) ?? 0) - (valueOf(before, series) ?? 0);
    expect(requests(after, '/api/countries') - requests(before, '/api/countries')).toBe(5);
    expect(requests(after, '/api/countries', 304)).toBe(1);
    expect(grown('fiche_answers_misses_total')).toBe(1);
    expect(grown('fiche_answers_hits_total')).toBe(5);
    expect(grown('fiche_http_request_duration_seconds_count{route="/api/countries"}')).toBe(6);
    expect(valueOf(after, 'fiche_answers_bytes')).toBeGreaterThan(0);
    expect(valueOf(after, 'fiche_answers_entries')).toBeGreaterThan(0);
  });

  test('name routes by their patterns: whatever is asked for makes no more of them', async () => {
    await app.request.get(`${PROJECTS}/watched`).expect(200);
    const count = (metrics: string) => metrics.match(/^fiche_http_requests_total/gm)?.length;
    await app.request.get(`${PROJECTS}/nothing-0`).expect(404);
    await app.request.get('/nothing/0').expect(404);
    await read();
    const before = await read();
    for (let each = 1; each < 20; each += 1) {
      await app.request.get(`${PROJECTS}/nothing-${each}`).expect(404);
      await app.request.get(`/nothing/${each}?a=${each}`).expect(404);
    }
    const after = await read();
    expect(count(after)).toBe(count(before));
    expect(requests(after, '/api/projects/:id', 404)).toBe(20);
    expect(after).not.toMatch(/nothing|watched/);
  });

  test('say which generation answers are of, how far behind that may be, and what the pool does', async () => {
    const metrics = await read();
    expect(valueOf(metrics, 'fiche_generation')).toBe(await generation());
    expect(valueOf(metrics, 'fiche_generation_lag_seconds')).toBeLessThan(1);
    expect(valueOf(metrics, 'fiche_database_connections_max')).toBeGreaterThan(0);
    expect(valueOf(metrics, 'fiche_database_waiting')).toBe(0);
    expect(valueOf(metrics, 'nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
  });

  async function generation(): Promise<number> {
    const row = await app.strapi.db.connection('catalogue_generation').first('value');
    return Number(row.value);
  }

  test('count sheets by how they ended', async () => {
    await app.request.get(`${PROJECTS}/watched/info-sheet.pdf`).expect(200);
    const metrics = await read();
    expect(valueOf(metrics, 'fiche_sheets_total{result="made"}')).toBe(1);
    expect(valueOf(metrics, 'fiche_sheets_threads')).toBeGreaterThan(0);
    expect(valueOf(metrics, 'fiche_sheets_running')).toBe(0);
    expect(valueOf(metrics, 'fiche_imports_running{step="write"}')).toBe(0);
  });

  test('are all that the dashboard asks for', async () => {
    const metrics = await read();
    const types = new Map(
      [...metrics.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = '', type = '']) => [name, type]),
    );
    const exists = (name: string) =>
      types.has(name) || types.get(name.replace(/_(bucket|sum|count)$/, '')) === 'histogram';
    const texts = [
      ...dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)),
      ...dashboard.templating.list.map(({ query }) => (typeof query === 'string' ? '' : query.query)),
    ];
    const named = texts.flatMap((each) => each.match(/\b(fiche|nodejs|process)_\w+/g) ?? []);
    expect(new Set(named).size).toBeGreaterThan(15);
    expect(named.filter((name) => !exists(name))).toEqual([]);
    // And the other way round: what of ours is counted is shown.
    const ours = [...types.keys()].filter((name) => name.startsWith('fiche_'));
    expect(ours.filter((name) => !named.some((each) => each.startsWith(name)))).toEqual([]);
  });
});

describe('metrics at a port of their own', () => {
  let app: TestApp;
  let said: string[];
  beforeAll(async () => {
    delete process.env.METRICS_TOKEN;
    process.env.METRICS_PORT = '0';
    app = await startApp();
    said = [];
    app.strapi.log.info = (message: unknown) => {
      said.push(String(message));
      return app.strapi.log;
    };
  });
  afterAll(async () => {
    await app.stop();
    delete process.env.METRICS_PORT;
  });

  test('are there, on loopback, for who asks, and at the app’s port they aren’t', async () => {
    await app.request.get('/_metrics').expect(404);
    await eventually(() => expect(said.join()).toMatch(/^Metrics are at http:\/\/127\.0\.0\.1:\d+/));
    const [address = ''] = /http:\S+/.exec(said.join()) ?? [];
    const answer = await fetch(address);
    expect([answer.status, await answer.text()]).toEqual([
      200,
      expect.stringContaining('fiche_http_requests_total'),
    ]);
    expect((await fetch(new URL('/', address))).status).toBe(404);
  });
});

test('metrics are off unless the environment says otherwise', async () => {
  const app = await startApp();
  await app.request.get('/_metrics').expect(404);
  await app.stop();
});
