import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../helpers/app';
import { aProject, country, paragraph, priorityArea, PROJECTS, subsector } from '../helpers/content';
import { createApiToken, signInAs } from '../helpers/credentials';

let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await startApp();
  token = await createApiToken(app, 'full-access');
});
afterAll(() => app.stop());

const create = async (overrides: Record<string, unknown>, query = '?status=draft') =>
  app.request
    .post(`${PROJECTS}${query}`)
    .auth(token, { type: 'bearer' })
    .send({ data: await aProject(app, overrides) });

const update = (documentId: string, query: string, data: Record<string, unknown>) =>
  app.request.put(`${PROJECTS}/${documentId}${query}`).auth(token, { type: 'bearer' }).send({ data });

const created = async (
  overrides: Record<string, unknown> = {},
  query?: string,
): Promise<{ documentId: string; slug: string }> => {
  const { status, body } = await create(overrides, query);
  expect(body.error).toBeUndefined();
  expect(status).toBe(201);
  return body.data;
};

const pathsOf = (body: { error: { details: { errors: { path: string[] }[] } } }) =>
  body.error.details.errors.map(({ path }) => path.join('.'));

const draft = (documentId: string, locale: string) =>
  app.strapi.db
    .query('api::project.project')
    .findOne({ where: { documentId, locale, publishedAt: null }, populate: ['countries', 'socialLinks'] });

describe('a field that is wrong is named, with status 400, and nothing is written', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['the end before the start', { startDate: '2024-03-01', endDate: '2024-02-29' }, 'endDate'],
    ['a title with a null character', { title: 'Clean\0rivers' }, 'title'],
    ['a summary with half a character', { summary: 'Clean \ud83d rivers' }, 'summary'],
    ['a rich text with a null character', { description: [paragraph('Clean\0rivers')] }, 'description'],
    [
      'a caption with a null character',
      { gallery: [{ alt: 'A river', caption: 'The\0Kura' }] },
      'gallery.0.caption',
    ],
    ['a slug with capitals', { slug: 'Clean-Rivers' }, 'slug'],
    ['a website that is no web address', { website: 'javascript:alert(1)' }, 'website'],
    [
      'a social link that is no web address',
      { socialLinks: [{ platform: 'x', url: 'ftp://example.org' }] },
      'socialLinks.0.url',
    ],
    [
      'a latitude beyond the pole',
      { locations: [{ label: 'Nowhere', latitude: 91, longitude: 0 }] },
      'locations.0.latitude',
    ],
    ['a negative budget', { totalBudget: -1, currency: 'EUR' }, 'totalBudget'],
    [
      'a contribution above the total',
      { totalBudget: 10, euContribution: 11, currency: 'EUR' },
      'euContribution',
    ],
    ['a currency that ISO 4217 lacks', { totalBudget: 10, currency: 'XQZ' }, 'currency'],
  ])('%s', async (_title, overrides, path) => {
    const before = await app.strapi.db.query('api::project.project').count();
    const { status, body } = await create(overrides);
    expect(status).toBe(400);
    expect(body.error.name).toBe('ValidationError');
    expect(pathsOf(body)).toContain(path);
    expect(await app.strapi.db.query('api::project.project').count()).toBe(before);
  });

  test('a bilateral project with two countries', async () => {
    const { status, body } = await create({ scope: 'bilateral' });
    expect([status, pathsOf(body)]).toEqual([400, ['countries']]);
  });

  test('a subsector of another priority area', async () => {
    const { status, body } = await create({
      priorityArea: await priorityArea(app, 'partnership-that-builds'),
      subsector: await subsector(app, 'governance-and-public-administration'),
    });
    expect([status, pathsOf(body)]).toEqual([400, ['subsector']]);
  });

  test('everything that is wrong at once', async () => {
    const { body } = await create({ endDate: '2000-01-01', website: 'nowhere', currency: 'XQZ' });
    expect(pathsOf(body).sort()).toEqual(['currency', 'endDate', 'website']);
  });

  test('a country code that ISO 3166-1 lacks', async () => {
    const { status, body } = await app.request
      .post('/api/countries')
      .auth(token, { type: 'bearer' })
      .send({ data: { name: 'Nowhere', code: 'ZZ' } });
    expect([status, pathsOf(body)]).toEqual([400, ['code']]);
  });

  test('a country code that another country has', async () => {
    const { status, body } = await app.request
      .post('/api/countries')
      .auth(token, { type: 'bearer' })
      .send({ data: { name: 'Azerbaijan again', code: 'AZ' } });
    expect([status, pathsOf(body)]).toEqual([400, ['code']]);
  });
});

describe('the slug', () => {
  test('is made from the English title when empty', async () => {
    expect((await created({ title: 'Bridges & Roads: Phase II' })).slug).toBe('bridges-and-roads-phase-ii');
  });

  test('is numbered where another project has it', async () => {
    await created({ title: 'Same name' });
    expect((await created({ title: 'Same name' })).slug).toBe('same-name-2');
  });

  test('is refused where somebody chose one that is taken', async () => {
    await created({ slug: 'taken' });
    const { status, body } = await create({ slug: 'taken' });
    expect([status, pathsOf(body)]).toEqual([400, ['slug']]);
  });

  test('stays free of doubles when two projects are saved at once', async () => {
    const both = await Promise.all([created({ title: 'At once' }), created({ title: 'At once' })]);
    expect(both.map(({ slug }) => slug).sort()).toEqual(['at-once', 'at-once-2']);
  });
});

describe('publishing', () => {
  test('needs the required fields in the default locale, each named', async () => {
    const { status, body } = await create(
      { title: null, scope: null, startDate: null, endDate: null, countries: [], priorityArea: null },
      '',
    );
    expect(status).toBe(400);
    expect(pathsOf(body).sort()).toEqual([
      'countries',
      'priorityArea',
      'scope',
      'slug',
      'startDate',
      'title',
    ]);
  });

  test('lets a translation have gaps', async () => {
    const { documentId } = await created({}, '');
    const { status } = await update(documentId, '?locale=az', { summary: 'Çaylar' });
    expect(status).toBe(200);
  });

  test('refuses each version of a project without an English one that isn’t ready itself', async () => {
    const { documentId } = await created({ slug: 'without-english' }, '?locale=ro');
    await update(documentId, '?locale=uk&status=draft', { summary: 'Без назви' });
    const publish = () => app.strapi.documents('api::project.project').publish({ documentId, locale: 'uk' });
    await expect(publish()).rejects.toMatchObject({ details: { errors: [{ path: ['title'] }] } });
    await update(documentId, '?locale=uk&status=draft', { title: 'Без англійської' });
    expect((await publish()).entries).toHaveLength(1);
  });

  test('refuses a translation of a project whose English version isn’t ready', async () => {
    const { documentId } = await created({ startDate: null, endDate: null });
    const { status, body } = await update(documentId, '?locale=az', { title: 'Təmiz çaylar' });
    expect([status, pathsOf(body)]).toEqual([400, ['startDate']]);
  });

  test('takes a project in Georgian alone', async () => {
    const { status, body } = await create({ title: 'სუფთა მდინარეები' }, '?locale=ka');
    expect([status, body.data.slug]).toEqual([201, 'suphta-mdinareebi']);
  });
});

describe('what is shared holds in every language', () => {
  test('a new translation has the relations of the English version', async () => {
    const { documentId } = await created();
    await update(documentId, '?locale=az&status=draft', { title: 'Təmiz çaylar' });
    const { countries } = await draft(documentId, 'az');
    expect(
      countries.map(({ code, locale }: { code: string; locale: string }) => `${code} ${locale}`).sort(),
    ).toEqual(['AZ az', 'GE az']);
  });

  test('a new translation leaves what is changed in English and not published yet', async () => {
    const { documentId } = await created(
      { website: 'https://published.example', contactEmail: 'old@example.org' },
      '',
    );
    const socialLinks = [{ platform: 'x', url: 'https://x.com/a' }];
    await update(documentId, '?locale=en&status=draft', {
      website: 'https://draft.example',
      contactEmail: null,
      socialLinks,
    });
    const { status } = await update(documentId, '?locale=az&status=draft', { title: 'Təmiz çaylar' });
    expect(status).toBe(200);
    const expected = { website: 'https://draft.example', contactEmail: null, socialLinks };
    expect(await draft(documentId, 'en')).toMatchObject(expected);
    expect(await draft(documentId, 'az')).toMatchObject(expected);
  });

  test('a change of a relation in English is carried to the translations', async () => {
    const { documentId } = await created();
    await update(documentId, '?locale=az&status=draft', { title: 'Təmiz çaylar' });
    await update(documentId, '?status=draft', { countries: [await country(app, 'MD')] });
    const { countries } = await draft(documentId, 'az');
    expect(countries.map(({ code }: { code: string }) => code)).toEqual(['MD']);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a date', { startDate: '2020-01-01' }, 'startDate'],
    ['a component', { socialLinks: [{ platform: 'x', url: 'https://example.org' }] }, 'socialLinks'],
    ['the slug', { slug: 'temiz-caylar' }, 'slug'],
  ])('a translation may not change %s', async (_title, data, path) => {
    const { documentId } = await created();
    const { status, body } = await update(documentId, '?locale=az&status=draft', {
      title: 'Təmiz çaylar',
      ...data,
    });
    expect([status, pathsOf(body)]).toEqual([400, [path]]);
    expect(await draft(documentId, 'az')).toBeNull();
  });

  test('a translation may not change a relation', async () => {
    const { documentId } = await created();
    const { status, body } = await update(documentId, '?locale=az&status=draft', {
      countries: [await country(app, 'UA')],
    });
    expect([status, pathsOf(body)]).toEqual([400, ['countries']]);
  });

  test('a translation may say again what is so', async () => {
    const { documentId, slug } = await created();
    const { status } = await update(documentId, '?locale=az&status=draft', {
      title: 'Təmiz çaylar',
      slug,
      startDate: '2024-03-01',
    });
    expect(status).toBe(200);
  });
});

test('a locale that doesn’t exist is refused, naming those that do', async () => {
  const { documentId } = await created();
  const { status, body } = await update(documentId, '?locale=zz', { title: 'x' });
  expect(status).toBe(400);
  expect(body.error.message).toMatch(/“zz”.*az.*uk/);
});

describe('all that is wrong is said at once', () => {
  test('what is outside a schema’s limits, in our words, with what is against the rules', async () => {
    const { status, body } = await create({
      title: 'x'.repeat(300),
      endDate: '2001-01-01',
      totalBudget: 'much',
      currency: 'EUR',
      partners: [{ name: 'y'.repeat(256), role: 'lead' }],
    });
    expect(status).toBe(400);
    expect(pathsOf(body).sort()).toEqual(['endDate', 'partners.0.name', 'title', 'totalBudget']);
    expect(body.error.details.errors.map(({ message }: { message: string }) => message)).toContain(
      'This is 300 characters long; at most 255 fit.',
    );
  });

  test('what is missing to publish, with what is wrong in the draft, when the panel publishes', async () => {
    const { documentId } = await created();
    const editor = await signInAs(app, 'strapi-editor');
    const { status, body } = await app.request
      .post(`/content-manager/collection-types/api::project.project/${documentId}/actions/publish?locale=en`)
      .auth(editor, { type: 'bearer' })
      .send({ title: '', endDate: '2001-01-01', partners: [{ role: 'lead' }] });
    expect(status).toBe(400);
    expect(pathsOf(body).sort()).toEqual(['endDate', 'partners.0.name', 'title']);
  });
});

describe('the panel’s list of projects', () => {
  test('has the codes of a project’s countries beside their number', async () => {
    const { documentId } = await created();
    const editor = await signInAs(app, 'strapi-editor');
    const { body } = await app.request
      .get('/content-manager/collection-types/api::project.project?locale=en&pageSize=100')
      .auth(editor, { type: 'bearer' })
      .expect(200);
    const row = body.results.find((each: { documentId: string }) => each.documentId === documentId);
    expect(row.countries).toMatchObject({ count: 2, codes: ['AZ', 'GE'] });
  });

  test('is filtered by computed status, which isn’t stored', async () => {
    const editor = await signInAs(app, 'strapi-editor');
    const list = (status: string) =>
      app.request
        .get(`/content-manager/collection-types/api::project.project?locale=en&projectStatus=${status}`)
        .auth(editor, { type: 'bearer' });
    const { documentId } = await created({ startDate: '2999-01-01', endDate: null });
    const idsOf = async (status: string) =>
      (await list(status).expect(200)).body.results.map((row: { documentId: string }) => row.documentId);
    expect(await idsOf('planned')).toContain(documentId);
    expect(await idsOf('completed')).not.toContain(documentId);
    await list('lost').expect(400);
  });
});
