import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../../helpers/app';
import { aProject } from '../../helpers/content';
import { eventually } from '../../helpers/eventually';

const PROJECT = 'api::project.project';
/** Projects, each with five places. */
const COUNT = 1200;
const EVERYWHERE = '/api/projects.geojson';
const SLUGS = '/api/projects?fields=slug&pagination[limit]=-1&facets=scope';

let app: TestApp;
let port: number;
beforeAll(async () => {
  app = await startApp();
  await insertProjects();
  const { httpServer } = app.strapi.server;
  httpServer.listen(0, '127.0.0.1');
  await once(httpServer, 'listening');
  port = (httpServer.address() as AddressInfo).port;
});
afterAll(() => app.stop());

/** Past Strapi, which writes ten a second. */
async function insertProjects(): Promise<void> {
  const { db } = app.strapi;
  const at = new Date();
  const first = 1_000_000;
  const projects = Array.from({ length: COUNT }, (_, number) => ({
    id: first + number,
    document_id: `long${String(number).padStart(20, '0')}`,
    title: `Project ${number}`,
    slug: `long-${number}`,
    scope: number % 2 ? 'regional' : 'bilateral',
    start_date: '2024-01-01',
    locale: 'en',
    created_at: at,
    updated_at: at,
    published_at: at,
  }));
  const places = projects.flatMap(({ id }, number) =>
    [0, 1, 2, 3, 4].map((order) => ({
      id: id * 10 + order,
      // A grid over the South Caucasus.
      longitude: 40 + ((number * 5 + order) % 100) / 10,
      latitude: 38 + Math.floor((number * 5 + order) / 100) / 10,
    })),
  );
  const links = places.map(({ id }) => ({
    entity_id: Math.floor(id / 10),
    cmp_id: id,
    component_type: 'project.location',
    field: 'locations',
    order: id % 10,
  }));
  const { joinTable } = db.metadata.get(PROJECT).attributes['locations'] as { joinTable: { name: string } };
  await db.connection.transaction(async (trx) => {
    await trx.batchInsert(db.metadata.get('project.location').tableName, places, 200);
    await trx.batchInsert(db.metadata.get(PROJECT).tableName, projects, 100);
    await trx.batchInsert(joinTable.name, links, 200);
  });
}

describe('an answer of more than a thousand projects', () => {
  test('has all of them, as a list and as a map, with what a list says of itself', async () => {
    const { body, headers } = await app.request.get(SLUGS).expect(200);
    const slugs = body.data.map(({ slug }: { slug: string }) => slug);
    expect(new Set(slugs).size).toBe(COUNT);
    expect(body.meta).toEqual({
      pagination: { start: 0, limit: COUNT, total: COUNT },
      facets: { scope: expect.arrayContaining([expect.objectContaining({ value: 'regional', count: 600 })]) },
    });
    expect(headers['content-type']).toContain('application/json');

    const map = await app.request.get(EVERYWHERE).expect(200);
    expect(JSON.parse(map.text).features).toHaveLength(5 * COUNT);
    expect(map.headers['content-type']).toContain('application/geo+json');
  });

  test('is the same in every coding, and compressed where that is asked for', async () => {
    const plain = await ask(SLUGS, { 'accept-encoding': 'identity' });
    for (const coding of ['gzip', 'br']) {
      const packed = await app.request.get(SLUGS).set('Accept-Encoding', coding).expect(200);
      expect(packed.headers['content-encoding']).toBe(coding);
      expect(packed.body).toEqual(JSON.parse(plain.text));
    }
  });

  test('has a tag of the content, by which nothing is read again until something is published', async () => {
    const { headers } = await ask(EVERYWHERE);
    expect(headers['etag']).toMatch(/^W\/"/);
    expect(headers).toMatchObject({
      'cache-control': expect.stringMatching(/^public/),
      'surrogate-key': expect.stringContaining(PROJECT),
      vary: 'Accept-Encoding, Authorization, Origin',
    });
    const etag = String(headers['etag']);
    const again = await ask(EVERYWHERE, { 'if-none-match': etag });
    expect([again.status, again.text, again.headers['etag']]).toEqual([304, '', etag]);
    expect((await ask(SLUGS, { 'if-none-match': etag })).status).toBe(200);

    const { documentId } = await app.strapi
      .documents(PROJECT)
      .create({ locale: 'en', data: await aProject(app, { slug: 'one-more' }) });
    expect((await ask(EVERYWHERE, { 'if-none-match': etag })).status).toBe(304);
    await app.strapi.documents(PROJECT).publish({ documentId, locale: 'en' });
    const changed = await ask(EVERYWHERE, { 'if-none-match': etag });
    expect([changed.status, changed.headers['etag'] === etag]).toEqual([200, false]);
    await app.strapi.documents(PROJECT).delete({ documentId, locale: '*' });
  });

  test('to HEAD says the same of itself, and has no body', async () => {
    const [get, head] = [await ask(EVERYWHERE), await ask(EVERYWHERE, {}, 'HEAD')];
    expect([head.status, head.text]).toEqual([200, '']);
    for (const name of ['etag', 'content-type', 'cache-control', 'vary'])
      expect(head.headers[name]).toBe(get.headers[name]);
  });

  test('is of who asks alone where they say who they are', async () => {
    const { headers } = await ask(`${SLUGS}&status=draft`, { authorization: 'Bearer nobody' });
    expect(headers['cache-control']).toBe('private, no-store');
  });

  test('isn’t made any further once whoever asked has gone', async () => {
    const reading = () =>
      app.strapi.db.connection.client.pool.numUsed() +
      app.strapi.db.connection.client.pool.numPendingAcquires();
    for (let time = 0; time < 20; time += 1) {
      const request = http.get({ port, path: EVERYWHERE, host: '127.0.0.1' });
      const [response] = (await once(request, 'response')) as [http.IncomingMessage];
      await once(response, 'data');
      response.destroy();
    }
    await eventually(() => expect(reading()).toBe(0), { within: 5000 });
    await app.request.get('/api/countries').expect(200);
  });
});

describe('a map with a zoom', () => {
  const shown = async (query: string) => {
    const { text } = await app.request.get(`${EVERYWHERE}?${query}`).expect(200);
    const features: { properties: { cluster?: true; locations?: number } }[] = JSON.parse(text).features;
    const clusters = features.filter(({ properties }) => properties.cluster);
    const locations = clusters.reduce((sum, { properties }) => sum + (properties.locations ?? 0), 0);
    return {
      features: features.length,
      clusters: clusters.length,
      places: features.length - clusters.length + locations,
    };
  };

  test('has clusters of thousands of places, and all places in them', async () => {
    const far = await shown('zoom=4');
    expect(far.features).toBeLessThan(50);
    expect(far.places).toBe(5 * COUNT);
    const near = await shown('zoom=7');
    expect(near.features).toBeGreaterThan(far.features);
    expect(near.places).toBe(5 * COUNT);
  });

  test('has the projects themselves where they stand alone, and where there aren’t many', async () => {
    expect(await shown('zoom=20')).toEqual({ features: 5 * COUNT, clusters: 0, places: 5 * COUNT });
    expect(await shown('zoom=4&filters[scope]=regional')).toMatchObject({
      clusters: 0,
      features: 2.5 * COUNT,
    });
    const box = await shown('zoom=4&bbox=40,38,41,39');
    expect(box.clusters).toBe(0);
    expect(box.features).toBeGreaterThan(100);
  });

  test.each(['zoom=-1', 'zoom=25', 'zoom=far', 'zoom=4&withoutLocation=true'])(
    'refuses %s',
    async (query) => {
      const { body } = await app.request.get(`${EVERYWHERE}?${query}`).expect(400);
      expect(body.error.details.errors[0].code).toBe('invalid-parameter');
    },
  );
});

interface Answered {
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
}

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answered> {
  const request = http.request({ port, host: '127.0.0.1', path, headers, method });
  request.end();
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    text: Buffer.concat(chunks).toString(),
  };
}
