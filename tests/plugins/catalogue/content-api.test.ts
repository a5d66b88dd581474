import { strapi } from '@strapi/client';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestApp } from '../../helpers/app';
import { startApp } from '../../helpers/app';
import { createApiToken } from '../../helpers/credentials';
import { writeProjects } from './a-catalogue';
import { about } from '../../helpers/about';

const ALL_SLUGS = ['halted', 'rivers', 'trade', 'twinning'];

let app: TestApp;
let ids: Record<string, string>;

beforeAll(async () => {
  app = await startApp();
  ids = await writeProjects(app);
});
afterAll(() => app.stop());

describe('a project in a locale', () => {
  test('gives each text from the first locale of the chain that has it, and says which fell back', async () => {
    const { data } = await read('/api/projects/twinning?locale=az');
    expect(data).toMatchObject({
      documentId: ids.twinning,
      locale: 'az',
      baseLocale: 'en',
      availableLocales: ['az', 'en'],
      title: 'Tvinninq',
      slug: 'twinning',
      status: 'completed',
      fallbacks: { description: 'en' },
    });
    expect(data.fallbacks).not.toHaveProperty('title');
  });

  test('is found by its documentId too', async () => {
    const { data } = await read(`/api/projects/${ids.twinning}`);
    expect(data.slug).toBe('twinning');
  });

  test('brings its relations with names in the locale, in the order of the base', async () => {
    const { data } = await read('/api/projects/twinning?locale=az');
    expect(data.countries).toMatchObject([
      { code: 'GE', name: 'Gürcüstan' },
      { code: 'AZ', name: 'Azərbaycan' },
    ]);
    expect(data.priorityArea).toMatchObject({ slug: 'partnership-that-protects' });
  });

  test('says what has no text in the locale, where fallbacks are refused', async () => {
    const { data } = await read('/api/projects/twinning?locale=az&fallback=none');
    expect(data).toMatchObject({ title: 'Tvinninq', description: null, fallbacks: {} });
    expect(data.missing).toContain('description');
  });

  test('is not there, where fallbacks are refused and the locale has no version', async () => {
    await app.request.get('/api/projects/trade?locale=az&fallback=none').expect(404);
  });

  test.each([
    ['with no such slug', '/api/projects/nothing'],
    ['that is only a draft', '/api/projects/secret'],
    ['with an address that no text can be', '/api/projects/%00'],
    ['with an address of bytes that are no letters', '/api/projects/%FF'],
  ])('%s is Strapi’s 404', async (_, path) => {
    const { body } = await app.request.get(path).expect(404);
    expect(body).toMatchObject({ data: null, error: { status: 404, name: 'NotFoundError' } });
  });

  test('never says who wrote it, or numbers that the next publish changes', async () => {
    const { data } = await read('/api/projects/twinning');
    expect(JSON.stringify(data)).not.toMatch(/createdBy|updatedBy|"id":|localizations/);
  });
});

describe('filters', () => {
  test.each([
    ['a bare value', 'filters[slug]=twinning', ['twinning']],
    ['a code of a country', 'filters[countries][code][$eq]=AZ', ['halted', 'twinning']],
    [
      'one of several countries',
      'filters[countries][code][$in][0]=AM&filters[countries][code][$in][1]=AZ',
      ['halted', 'rivers', 'twinning'],
    ],
    ['no such country', 'filters[countries][code][$ne]=AZ', ['rivers', 'trade']],
    ['none of several countries', 'filters[countries][code][$notIn]=AM', ['trade', 'twinning']],
    ['no topic at all', 'filters[topics][slug][$null]=true', ['halted', 'rivers', 'trade']],
    ['any topic', 'filters[topics][slug][$notNull]=true', ['twinning']],
    [
      'a priority area',
      'filters[priorityArea][slug]=partnership-that-protects',
      ['halted', 'rivers', 'trade', 'twinning'],
    ],
    ['the status that is computed', 'filters[status][$in]=ongoing', ['rivers']],
    ['a status that was set by hand', 'filters[status]=suspended', ['halted']],
    ['a status to come', 'filters[status][$eq]=planned', ['trade']],
    ['any status but one', 'filters[status][$ne]=completed', ['halted', 'rivers', 'trade']],
    ['the scope', 'filters[scope]=bilateral', ['rivers', 'trade']],
    ['a day after', 'filters[startDate][$gt]=2020-05-05', ['rivers', 'trade']],
    ['a day or after', 'filters[startDate][$gte]=2020-05-05', ['halted', 'rivers', 'trade']],
    ['a day before', 'filters[startDate][$lt]=2020-05-05', ['twinning']],
    ['a day or before', 'filters[startDate][$lte]=2020-05-05', ['halted', 'twinning']],
    [
      'between two days',
      'filters[endDate][$between][0]=2020-12-31&filters[endDate][$between][1]=2021-05-05',
      ['halted', 'twinning'],
    ],
    ['no end', 'filters[endDate][$null]=true', ['trade']],
    ['not that end, open ones included', 'filters[endDate][$ne]=2020-12-31', ['halted', 'rivers', 'trade']],
    ['a part of the title, whatever its case', 'filters[title][$containsi]=TWINN', ['trade', 'twinning']],
    ['the beginning of the title', 'filters[title][$startsWithi]=twinn', ['twinning']],
    ['the very title', 'filters[title]=Twinning', ['twinning']],
    ['a title that isn’t served', 'locale=az&filters[title]=Twinning', []],
    ['a served title', 'locale=az&filters[title]=Tvinninq', ['twinning']],
    ['a disjunction', 'filters[$or][0][slug]=trade&filters[$or][1][status]=suspended', ['halted', 'trade']],
    ['a conjunction', 'filters[$and][0][scope]=regional&filters[$and][1][countries][code]=AM', ['halted']],
    ['a negation', 'filters[$not][countries][code]=GE', ['rivers']],
    ['two fields at once', 'filters[scope]=bilateral&filters[countries][code]=GE', ['trade']],
    ['a documentId', 'filters[documentId]=nobody', []],
    ['several codes with commas between them', 'filters[scope][$in]=regional,bilateral', ALL_SLUGS],
    [
      'any of the boxes that a form has ticked',
      'filters[countries][code]=AM&filters[countries][code]=AZ',
      ['halted', 'rivers', 'twinning'],
    ],
    ['a wildcard of SQL is a letter like any other', 'filters[slug][$containsi]=%25', []],
  ])('find %s', async (_, query, slugs) => {
    expect((await slugsOf(query)).sort()).toEqual(slugs);
  });
});

describe('sorting and pages', () => {
  test.each([
    ['newest first where nothing is said', '', ['trade', 'rivers', 'halted', 'twinning']],
    ['by title', 'sort=title', ['trade', 'rivers', 'halted', 'twinning']],
    ['by the served title', 'locale=az&sort=title:desc', ['twinning', 'halted', 'rivers', 'trade']],
    ['by the end, open ones last', 'sort=endDate', ['twinning', 'halted', 'rivers', 'trade']],
    ['by the end backwards, open ones last', 'sort=endDate:desc', ['rivers', 'halted', 'twinning', 'trade']],
    ['by two keys', 'sort[0]=endDate:desc&sort[1]=title', ['rivers', 'halted', 'twinning', 'trade']],
    ['by a list of objects', 'sort[0][title]=asc', ['trade', 'rivers', 'halted', 'twinning']],
    ['by when it was changed', 'sort=updatedAt:asc', ['twinning', 'rivers', 'trade', 'halted']],
    ['by when it was published', 'sort=publishedAt:desc', ['halted', 'trade', 'rivers', 'twinning']],
  ])('%s', async (_, query, slugs) => {
    expect(await slugsOf(query)).toEqual(slugs);
  });

  test('pages never overlap and miss nothing', async () => {
    const pages = await Promise.all(
      [1, 2, 3].map((page) => slugsOf(`pagination[page]=${page}&pagination[pageSize]=2`)),
    );
    expect(pages.flat()).toEqual(['trade', 'rivers', 'halted', 'twinning']);
  });

  test('a page says where it is', async () => {
    const { meta } = await read('/api/projects?pagination[page]=2&pagination[pageSize]=3');
    expect(meta.pagination).toEqual({ page: 2, pageSize: 3, pageCount: 2, total: 4 });
  });

  test('a start says where it is, and doesn’t count unless asked to', async () => {
    const { meta } = await read(
      '/api/projects?pagination[start]=1&pagination[limit]=2&pagination[withCount]=false',
    );
    expect(meta.pagination).toEqual({ start: 1, limit: 2 });
  });

  test('all slugs come at once', async () => {
    const { data } = await read('/api/projects?fields[0]=slug&pagination[limit]=-1&sort=title');
    expect(data[0]).toEqual({ documentId: ids.trade, locale: 'en', fallbacks: {}, slug: 'trade' });
    expect(data).toHaveLength(4);
  });
});

describe('what comes back', () => {
  test('is no more than was asked for', async () => {
    const { data } = await read('/api/projects/twinning?fields[0]=title&populate[countries][fields][0]=code');
    expect(Object.keys(data).sort()).toEqual(['countries', 'documentId', 'fallbacks', 'locale', 'title']);
    expect(Object.keys(data.countries[0]).sort()).toEqual(['code', 'documentId']);
  });

  test('is no more of a relation, a component or a term than was asked for', async () => {
    const { data } = await read(
      '/api/projects/twinning?populate[locations][fields]=label&populate[priorityArea]=true&populate[gallery][populate]=image',
    );
    expect(data.locations).toEqual([{ label: 'Baku' }]);
    expect(data.priorityArea).toHaveProperty('description');
    expect(data).toMatchObject({ slug: 'twinning', gallery: [] });
    expect(data).not.toHaveProperty('countries');
    const terms = await read('/api/subsectors?fields=slug&populate[priorityArea][fields]=slug');
    expect(Object.keys(terms.data[0].priorityArea).sort()).toEqual(['documentId', 'slug']);
  });

  test('says when what was served was last changed, however little of it is asked for', async () => {
    const whole = await read('/api/projects/twinning?locale=az');
    const part = await read('/api/projects/twinning?locale=az&fields=updatedAt');
    expect(part.data.updatedAt).toBe(whole.data.updatedAt);
  });

  test('takes the same number of queries for one project as for all', async () => {
    const one = await countQueries(() => read('/api/projects?pagination[pageSize]=1'));
    const all = await countQueries(() => read('/api/projects?pagination[pageSize]=100'));
    expect(all).toBe(one);
  });
});

describe('facets', () => {
  test('count each value, with its label in the locale', async () => {
    const { meta } = await read('/api/projects?locale=az&facets=countries,status,year');
    expect(meta.facets.countries).toEqual([
      { value: 'AZ', label: 'Azərbaycan', labelLocale: 'az', count: 2 },
      { value: 'AM', label: 'Ermənistan', labelLocale: 'az', count: 2 },
      { value: 'GE', label: 'Gürcüstan', labelLocale: 'az', count: 3 },
    ]);
    expect(counts(meta.facets.status)).toEqual({ completed: 1, ongoing: 1, planned: 1, suspended: 1 });
    expect(counts(meta.facets.year)).toEqual({ 2014: 1, 2020: 1, 2024: 1, 2090: 1 });
  });

  test('are counted with all filters but their own', async () => {
    const { meta } = await read(
      '/api/projects?filters[countries][code]=AM&filters[scope]=regional&facets=countries,scope,priorityArea,subsector,topics',
    );
    expect(counts(meta.facets.countries)).toEqual({ AM: 1, AZ: 2, GE: 2 });
    expect(counts(meta.facets.scope)).toEqual({ bilateral: 1, regional: 1 });
    expect(counts(meta.facets.priorityArea)).toEqual({ 'partnership-that-protects': 1 });
    expect(meta.facets.topics).toEqual([]);
  });

  test('are counted among what a search finds', async () => {
    const { meta } = await read('/api/projects?_q=twinning&facets=scope');
    expect(counts(meta.facets.scope)).toEqual({ bilateral: 1, regional: 2 });
  });
});

describe('a search', () => {
  test.each([
    ['finds a part of a word', 'en', 'inni', ['trade', 'twinning', 'halted']],
    ['shows hits in titles first, then newest first', 'en', 'twinning', ['trade', 'twinning', 'halted']],
    ['finds every word, in any field', 'en', 'twinning reforms', ['twinning']],
    ['looks into rich text', 'en', 'long story', ['twinning']],
    ['knows no case or dots of the Turkic i', 'az', 'ISTANBULDA IRMAQ', ['twinning']],
    ['finds a text that fell back', 'az', 'reforms', ['twinning']],
    ['doesn’t find a text that a translation hides', 'az', 'ministries', []],
    ['doesn’t find drafts', 'en', 'secret', []],
    ['finds Armenian capitals', 'hy', 'մաքուր ԳԵՏԵՐ', ['rivers']],
    ['finds the Armenian ligature', 'hy', 'և', ['rivers']],
    ['finds yo as ye', 'uk', 'елка', ['rivers']],
    ['finds words of two letters', 'uk', 'рі', ['rivers']],
    ['takes quotes and operators for letters', 'en', '"twinning" OR NEAR(', []],
    ['takes wildcards for letters', 'en', 'tw%g_', []],
    ['looks away from what stands around words', 'en', '«reforms» – (twinning)', ['twinning']],
    ['looks for a symbol where there is nothing else to look for', 'en', '€', []],
  ])('%s', async (_, locale, words, slugs) => {
    expect(await slugsOf(`locale=${locale}&_q=${encodeURIComponent(words)}`)).toEqual(slugs);
  });
});

describe('the map', () => {
  test('has a feature for each location of what the filter finds', async () => {
    const response = await app.request
      .get('/api/projects.geojson?locale=az&filters[scope]=regional')
      .expect(200);
    expect(response.type).toBe('application/geo+json');
    expect(JSON.parse(response.text)).toEqual({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [49.8, 40.4] },
          properties: {
            documentId: ids.twinning,
            slug: 'twinning',
            title: 'Tvinninq',
            titleLocale: 'az',
            status: 'completed',
            label: 'Baku',
            countries: [
              { code: 'GE', name: 'Gürcüstan' },
              { code: 'AZ', name: 'Azərbaycan' },
            ],
          },
        },
      ],
    });
  });

  test.each([
    ['has the locations in a box', '44,38,51,42', ['Baku']],
    ['has none of another part of the world', '0,0,10,10', []],
    ['has them across the antimeridian', '49,40,-170,41', ['Baku']],
    ['has none where the box goes round the other way', '51,40,44,41', []],
  ])('%s', async (_, bbox, labels) => {
    const { text } = await app.request.get(`/api/projects.geojson?bbox=${bbox}`).expect(200);
    const { features } = JSON.parse(text);
    expect(features.map(({ properties }: { properties: { label: string } }) => properties.label)).toEqual(
      labels,
    );
  });

  test.each([
    ['a box upside down', 'bbox=44,42,51,38', 'bbox'],
    ['a box that isn’t one', 'bbox=here', 'bbox'],
    ['what has no location, in a box', 'bbox=44,38,51,42&withoutLocation=true', 'withoutLocation'],
  ])('refuses %s', async (_, query, parameter) => {
    const { body } = await app.request.get(`/api/projects.geojson?${query}`).expect(400);
    expect(body.error.details.errors).toMatchObject([{ code: 'invalid-parameter', parameter }]);
  });

  test('has projects without a location if asked for', async () => {
    const { text } = await app.request
      .get('/api/projects.geojson?withoutLocation=true&filters[slug]=trade')
      .expect(200);
    expect(JSON.parse(text).features).toMatchObject([{ geometry: null, properties: { slug: 'trade' } }]);
  });
});

describe('Strapi’s own client', () => {
  test('reads it unchanged', async () => {
    await new Promise<void>((listening) => {
      app.strapi.server.httpServer.listen(0, '127.0.0.1', () => listening());
    });
    const address = app.strapi.server.httpServer.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port');
    const projects = strapi({ baseURL: `http://127.0.0.1:${address.port}/api` }).collection('projects');
    const { data, meta } = await projects.find({
      locale: 'az',
      filters: { countries: { code: { $eq: 'AZ' } } },
      sort: 'startDate:asc',
      pagination: { page: 1, pageSize: 10 },
      populate: { countries: { fields: ['code'] }, gallery: { populate: ['image'] } },
    });
    expect(data.map(({ slug }) => slug)).toEqual(['twinning', 'halted']);
    expect(meta.pagination).toMatchObject({ page: 1, total: 2 });
    const one = await projects.findOne(ids.twinning ?? '', { locale: 'az' });
    expect(one.data).toMatchObject({ title: 'Tvinninq', locale: 'az' });
  });
});

describe('taxonomies and the site', () => {
  test('terms are sorted by the locale’s alphabet', async () => {
    const { data } = await read('/api/countries?locale=az');
    const names = data.map(({ name }: { name: string }) => name);
    expect(names).toEqual([...names].sort(new Intl.Collator('az').compare));
  });

  test.each([
    ['/api/countries/AZ?locale=ka', { code: 'AZ', name: 'აზერბაიჯანი' }],
    ['/api/topics/good-government', { slug: 'good-government' }],
    ['/api/priority-areas/partnership-that-builds', { slug: 'partnership-that-builds' }],
    ['/api/subsectors/business-and-trade', { priorityArea: { slug: 'partnership-that-builds' } }],
  ])('%s is one term', async (path, expected) => {
    const { data } = await read(path);
    expect(data).toMatchObject(expected);
  });

  test('subsectors are found by their priority area', async () => {
    const { data } = await read('/api/subsectors?filters[priorityArea][slug]=partnership-that-builds');
    expect(data.map(({ slug }: { slug: string }) => slug)).toContain('business-and-trade');
    expect(
      data.every(
        ({ priorityArea }: { priorityArea: { slug: string } }) =>
          priorityArea.slug === 'partnership-that-builds',
      ),
    ).toBe(true);
  });

  test('the site speaks the locale', async () => {
    const { data } = await read('/api/site?locale=az');
    expect(data).toMatchObject({ locale: 'az', fallbacks: {} });
    expect(data.footerLinks.length).toBeGreaterThan(0);
  });
});

describe('drafts', () => {
  test.each([
    '/api/projects?status=draft',
    '/api/projects/secret?status=draft',
    '/api/projects.geojson?status=draft',
  ])('are not for the public: %s', async (path) => {
    const { body } = await app.request.get(path).expect(403);
    expect(body.error.name).toBe('ForbiddenError');
  });

  test('are not read with a token that is none', async () => {
    const { body } = await app.request
      .get('/api/projects?status=draft')
      .auth('none', { type: 'bearer' })
      .expect(401);
    expect(body.error.name).toBe('UnauthorizedError');
  });

  test('are read with a token that may', async () => {
    const token = await createApiToken(app, [
      'plugin::catalogue.project.find',
      'plugin::catalogue.draft.find',
    ]);
    const { body } = await app.request
      .get('/api/projects?status=draft&_q=secret')
      .auth(token, { type: 'bearer' })
      .expect(200);
    expect(body.data).toMatchObject([{ slug: 'secret', publishedAt: null }]);
  });

  test('are filtered and counted by the status that they are given, where they have no dates yet', async () => {
    const { slug } = await app.strapi
      .documents('api::project.project')
      .create({ locale: 'en', data: { title: 'Not dated yet' } });
    const token = await createApiToken(app, 'read-only');
    const { body } = await app.request
      .get(`/api/projects?status=draft&filters[slug]=${slug}&filters[status]=planned&facets=status`)
      .auth(token, { type: 'bearer' })
      .expect(200);
    expect(body.data).toMatchObject([{ title: 'Not dated yet', status: 'planned' }]);
    expect(body.meta.facets.status).toMatchObject([{ value: 'planned', count: 1 }]);
  });

  test('are all read with a read-only token, and what is published too', async () => {
    const token = await createApiToken(app, 'read-only');
    for (const path of [
      '/api/projects',
      '/api/projects/twinning',
      '/api/projects.geojson',
      '/api/projects/twinning/info-sheet',
      '/api/projects/twinning/info-sheet.html',
      '/api/topics',
      '/api/countries/AZ',
      '/api/site',
    ]) {
      const read = (query: string) => app.request.get(path + query).auth(token, { type: 'bearer' });
      const statuses = [await read(''), await read('?status=draft')].map(({ status }) => status);
      about(path, () => expect(statuses).toEqual([200, 200]));
    }
  });

  test('are not read with a token that may only read what is published', async () => {
    const token = await createApiToken(app, ['plugin::catalogue.project.find']);
    await app.request.get('/api/projects?status=draft').auth(token, { type: 'bearer' }).expect(403);
  });
});

async function read(path: string) {
  const { body } = await app.request.get(path).expect(200);
  return body;
}

async function slugsOf(query: string): Promise<string[]> {
  const { data } = await read(`/api/projects?${query}`);
  return data.map(({ slug }: { slug: string }) => slug);
}

function counts(values: { value: string; count: number }[]): Record<string, number> {
  return Object.fromEntries(values.map(({ value, count }) => [value, count]));
}

async function countQueries(work: () => Promise<unknown>): Promise<number> {
  let queries = 0;
  // How often the generation is looked at depends on the time that has passed.
  const count = ({ sql }: { sql: string }) => (queries += sql.includes('catalogue_generation') ? 0 : 1);
  app.strapi.db.connection.on('query', count);
  await work();
  app.strapi.db.connection.off('query', count);
  return queries;
}
