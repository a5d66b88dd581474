import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../../helpers/app';
import { bytesOf } from '../../helpers/bytes-of';
import { aProject, paragraph } from '../../helpers/content';
import { signInAs } from '../../helpers/credentials';
import { eventually } from '../../helpers/eventually';
import { unzip } from '../../helpers/unzip';

const PROJECT = 'api::project.project';
const HEAD = 'documentId';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

let openData: ReturnType<TestApp['strapi']['db']['query']>;
let app: TestApp;
let port: number;
let hidden: string;
let rivers: string;
beforeAll(async () => {
  app = await startApp();
  const documents = app.strapi.documents(PROJECT);
  const add = async (changes: Record<string, unknown>, isPublished = true) => {
    const { documentId } = await documents.create({ locale: 'en', data: await aProject(app, changes) });
    if (isPublished) await documents.publish({ documentId, locale: 'en' });
    return documentId;
  };
  rivers = await add({
    title: 'Clean rivers, and "lakes"',
    summary: '=HYPERLINK("https://evil.example")',
    description: [paragraph('Water < wine')],
    partners: [{ name: 'Ministry; of (Water)', role: 'lead', website: 'https://water.example' }],
    projectNumber: '+994 12 404',
    totalBudget: '1250000.50',
    currency: 'EUR',
  });
  await documents.update({ documentId: rivers, locale: 'az', data: { title: 'Təmiz çaylar' } });
  await documents.publish({ documentId: rivers, locale: 'az' });
  await add({
    title: 'Young reporters',
    slug: 'young',
    scope: 'bilateral',
    countries: [await idOfCountry('GE')],
  });
  for (let number = 0; number < 3; number += 1)
    await add({ title: `Roads ${number}`, slug: `roads-${number}` });
  hidden = await add({ title: 'Not yet', slug: 'not-yet' }, false);
  openData = app.strapi.db.query('plugin::data-exchange.open-data');
  await app.request.get('/api/projects.iati.xml').expect(404);
  await openData.create({
    data: {
      organisationRef: 'XM-DAC-1',
      organisationName: 'Office',
      organisationType: 'government',
      identifierFrom: 'documentId',
      licence: LICENCE,
      publisher: 'Publisher of data',
    },
  });
  const { httpServer } = app.strapi.server;
  httpServer.listen(0, '127.0.0.1');
  await once(httpServer, 'listening');
  port = (httpServer.address() as AddressInfo).port;
});
afterAll(() => app.stop());

async function idOfCountry(code: string): Promise<string> {
  const found = await app.strapi.documents('api::country.country').findFirst({ filters: { code } });
  return String(found?.documentId);
}

const csv = async (query: string) => (await app.request.get(`/api/projects.csv?${query}`).expect(200)).text;
const lines = (text: string) => text.replace('\ufeff', '').split('\r\n').slice(1, -1);

describe('one filter in every format', () => {
  const FILTERS = [
    '',
    'filters[scope]=bilateral',
    'filters[countries][code]=GE&_q=roads',
    'locale=az',
    'locale=az&fallback=none',
    '_q=nothing-of-this',
  ];

  test.each(FILTERS)('finds the same projects: %s', async (query) => {
    const { body } = await app.request
      .get(`/api/projects?${query}&pagination[limit]=-1&fields=documentId`)
      .expect(200);
    const listed = body.data.map(({ documentId }: { documentId: string }) => documentId);
    expect(listed).not.toContain(hidden);
    expect(lines(await csv(`${query}&columns=documentId`))).toEqual(listed);
    expect(await workbookIds(query)).toEqual(listed);
    const feed = await app.request.get(`/api/projects.atom?${query}`).buffer(true).expect(200);
    expect(
      [...String(feed.text ?? feed.body).matchAll(/urn:fiche:project:(\w+)/g)].map(([, id]) => id),
    ).toEqual(listed);
    const whole = await app.request.get(`/api/projects.json?${query}`).expect(200);
    expect(whole.body.data.map(({ documentId }: { documentId: string }) => documentId)).toEqual(listed);
    const iati = await iatiOf(query);
    expect([...iati.matchAll(/<iati-identifier>XM-DAC-1-(\w+)</g)].map(([, id]) => id)).toEqual(listed);
    const map = await app.request.get(`/api/projects.geojson?${query}&withoutLocation=true`).expect(200);
    const mapped = JSON.parse(map.text).features.map(
      (each: { properties: { documentId: string } }) => each.properties.documentId,
    );
    expect([...new Set(mapped)].sort()).toEqual([...listed].sort());
  });

  test('is asked with the query string of the list, whatever it says of pages and selections', async () => {
    const query =
      'columns=documentId&sort=title&pagination[page]=2&pagination[pageSize]=1&fields=title&populate=countries&facets=scope';
    expect(lines(await csv(query)).length).toBeGreaterThan(3);
  });
});

const iatiOf = async (query: string) => {
  const { body } = await app.request
    .get(`/api/projects.iati.xml?${query}`)
    .buffer(true)
    .parse(bytesOf)
    .expect(200);
  return String(body);
};

async function workbookIds(query: string): Promise<string[]> {
  const sheet =
    (await workbook(`${query}&columns=documentId`)).get('xl/worksheets/sheet1.xml')?.toString() ?? '';
  return [...sheet.matchAll(/<t [^>]*>(\w+)<\/t>/g)].map(([, id = '']) => id).filter((id) => id !== HEAD);
}

async function workbook(query: string) {
  const { body } = await app.request
    .get(`/api/projects.xlsx?${query}`)
    .buffer(true)
    .parse(bytesOf)
    .expect(200);
  return unzip(body as Buffer);
}

describe('comma-separated values', () => {
  test('begin with a byte-order mark unless said otherwise', async () => {
    expect((await csv('columns=slug')).startsWith('\ufeffslug\r\n')).toBe(true);
    expect((await csv('columns=slug&bom=0')).startsWith('slug\r\n')).toBe(true);
  });

  test('quote what has to be, disarm formulas, and leave numbers and phone numbers as they are', async () => {
    const query = `filters[documentId]=${rivers}&bom=0&columns=title,summary,description,partners,projectNumber,totalBudget,countries.code`;
    expect((await csv(query)).split('\r\n')[1]).toBe(
      [
        '"Clean rivers, and ""lakes"""',
        `"'=HYPERLINK(""https://evil.example"")"`,
        '<p>Water &lt; wine</p>',
        'Ministry\\; of (Water) (lead) <https://water.example>',
        '+994 12 404',
        '1250000.50',
        'AZ; GE',
      ].join(','),
    );
  });

  test('say each text as it is served, in what language, and what a language has of its own', async () => {
    const query = `filters[documentId]=${rivers}&locale=az&columns=title,title.locale,title:az,title:en,summary.locale,summary:az`;
    expect(lines(await csv(query))).toEqual([
      'Təmiz çaylar,az,Təmiz çaylar,"Clean rivers, and ""lakes""",en,',
    ]);
  });

  test.each([
    ['columns=title,password', 'columns'],
    ['columns=title:xx', 'columns'],
    ['columns=', 'columns'],
    ['columns[a]=b', 'columns'],
    ['bom=perhaps', 'bom'],
    ['locale=xx', 'locale'],
    ['filters[secret]=1', 'secret'],
    ['unknown=1', 'unknown'],
    ['sort=secret', 'sort'],
  ])('refuse %s by its name', async (query, name) => {
    const { body } = await app.request.get(`/api/projects.csv?${query}`).expect(400);
    expect(body.error.message).toContain(name);
  });

  test('say what their columns are, in the language asked for', async () => {
    const { text, headers } = await app.request.get('/api/projects.columns.csv?locale=az').expect(200);
    expect(text).toContain('Sütun,Sahə,');
    expect(text).toContain('title:az,Başlıq,');
    expect(headers['content-disposition']).toContain('columns.csv');
    await app.request.get('/api/projects.columns.csv?filters[scope]=regional').expect(400);
  });
});

describe('a workbook', () => {
  test('has typed cells, a head that stays, and a sheet of explanations', async () => {
    const parts = await workbook(
      `filters[documentId]=${rivers}&locale=az&columns=title,startDate,totalBudget`,
    );
    const sheet = String(parts.get('xl/worksheets/sheet1.xml'));
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<v>45352</v>');
    expect(sheet).toContain('<v>1250000.50</v>');
    expect(String(parts.get('xl/worksheets/sheet2.xml'))).toContain('Başlıq');
  });
});

describe('IATI', () => {
  test('has each text in the languages that it is translated to, English first, and in no other', async () => {
    const xml = await iatiOf(`filters[documentId]=${rivers}&locale=az`);
    expect(xml).toContain(
      '<title><narrative xml:lang="en">Clean rivers, and &quot;lakes&quot;</narrative><narrative xml:lang="az">Təmiz çaylar</narrative></title>',
    );
    expect(xml).toContain(
      '<description type="1"><narrative xml:lang="en">Water &lt; wine</narrative></description>',
    );
    expect(xml).toContain('<recipient-country code="AZ" percentage="50"/>');
  });

  test('says a DAC code and a partner’s reference, and is made anew when Open data changes', async () => {
    const before = await app.request.get('/api/projects.iati.xml').buffer(true).parse(bytesOf).expect(200);
    const { id } = await openData.findOne({});
    await openData.update({ where: { id }, data: { organisationRole: 'extending' } });
    const after = await app.request.get('/api/projects.iati.xml').buffer(true).parse(bytesOf).expect(200);
    expect(after.headers['etag']).not.toBe(before.headers['etag']);
    expect(String(after.body)).toContain('role="3"');
  });
});

describe('beside a project in the panel', () => {
  const lacking = async (documentId: string, token: string) =>
    app.request.get(`/data-exchange/projects/${documentId}/iati`).auth(token, { type: 'bearer' });

  test('stands what it lacks for IATI, as it is edited', async () => {
    const editor = await signInAs(app, 'strapi-editor');
    const { body } = await lacking(rivers, editor);
    expect(body.data.identifier).toBe(`XM-DAC-1-${rivers}`);
    expect(body.data.problems).toEqual([{ code: 'no-dac-code', severity: 'weakens' }]);
    const { documentId } = await app.strapi
      .documents(PROJECT)
      .create({ locale: 'en', data: { title: 'Bare' } });
    const codes = (await lacking(documentId, editor)).body.data.problems.map(
      ({ code }: { code: string }) => code,
    );
    expect(codes).toEqual([
      'no-start-date',
      'no-country',
      'no-sector',
      'no-dac-code',
      'no-description',
      'no-budget',
    ]);
    await app.strapi.documents(PROJECT).delete({ documentId, locale: '*' });
  });

  test('is told to who may read it', async () => {
    expect((await app.request.get(`/data-exchange/projects/${rivers}/iati`)).status).toBe(401);
    const nobody = await signInAs(app, 'strapi-author');
    expect((await lacking(rivers, nobody)).status).toBe(404);
  });
});

describe('the description of the data', () => {
  test('is DCAT-AP in JSON-LD, with publisher and licence, and addresses that answer', async () => {
    const { text, headers } = await app.request.get('/api/data-sets?locale=az').expect(200);
    expect(headers['content-type']).toContain('application/ld+json');
    const graph: Record<string, unknown>[] = JSON.parse(text)['@graph'];
    expect(graph[0]).toMatchObject({
      '@type': 'dcat:Catalog',
      'dct:publisher': { 'foaf:name': 'Publisher of data' },
      'dct:license': { '@id': LICENCE },
    });
    const addresses = graph
      .filter((each) => each['@type'] === 'dcat:Distribution')
      .map((each) => (each['dcat:downloadURL'] as { '@id': string })['@id']);
    expect(addresses).toHaveLength(6);
    for (const address of addresses)
      await app.request
        .get(address.slice(address.indexOf('/api')))
        .buffer(true)
        .parse(bytesOf)
        .expect(200);
    await app.request.get('/api/data-sets?colour=red').expect(400);
  });
});

describe('what goes out', () => {
  test('is what readers may see: drafts take a right of their own', async () => {
    expect(await csv('columns=documentId')).not.toContain(hidden);
    await app.request.get('/api/projects.csv?status=draft').expect(403);
  });

  test('takes the right to list projects', async () => {
    const where = { action: 'plugin::catalogue.project.find', role: { type: 'public' } };
    const permissions = app.strapi.db.query('plugin::users-permissions.permission');
    const granted = await permissions.findOne({ where, populate: ['role'] });
    await permissions.delete({ where: { id: granted.id } });
    for (const format of ['json', 'csv', 'xlsx', 'atom', 'iati.xml'])
      await app.request.get(`/api/projects.${format}`).expect(403);
    await permissions.create({ data: { action: granted.action, role: granted.role.id } });
    await app.request.get('/api/projects.csv').expect(200);
  });

  test('has a tag of the content, by which nothing is sent again until something is published', async () => {
    for (const format of ['json', 'csv', 'xlsx', 'atom', 'iati.xml']) {
      const { headers } = await app.request
        .get(`/api/projects.${format}`)
        .buffer(true)
        .parse(bytesOf)
        .expect(200);
      expect(headers['etag']).toMatch(/^W\//);
      await app.request
        .get(`/api/projects.${format}`)
        .set('If-None-Match', String(headers['etag']))
        .expect(304);
    }
    const { headers } = await app.request
      .get('/api/projects.xlsx')
      .set('Accept-Encoding', 'gzip')
      .buffer(true)
      .parse(bytesOf);
    expect(headers['content-encoding']).toBeUndefined();
    const packed = await app.request.get('/api/projects.csv').set('Accept-Encoding', 'gzip').expect(200);
    expect(packed.headers['content-encoding']).toBe('gzip');
  });

  test('isn’t made any further once whoever asked has gone', async () => {
    const pool = app.strapi.db.connection.client.pool;
    for (const format of ['json', 'csv', 'xlsx', 'atom', 'iati.xml'])
      for (let time = 0; time < 5; time += 1) {
        const request = http.get({
          port,
          path: `/api/projects.${format}${format === 'csv' ? '?columns=*' : ''}`,
          host: '127.0.0.1',
        });
        const [response] = (await once(request, 'response')) as [http.IncomingMessage];
        response.destroy();
      }
    await eventually(() => expect(pool.numUsed() + pool.numPendingAcquires()).toBe(0), { within: 5000 });
    await app.request.get('/api/projects.csv').expect(200);
  });
});
