import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strapiServices } from '#strapi/services';
import type { GetCompletenessResponse } from '#info-sheet/panel';
import { startApp, type TestApp } from '../../helpers/app';
import { bytesOf } from '../../helpers/bytes-of';
import { aProject, paragraph, PROJECTS } from '../../helpers/content';
import { createApiToken, signInAs } from '../../helpers/credentials';
import { unzip } from '../../helpers/unzip';

let app: TestApp;
let api: string;
let editor: string;
let documentId: string;

beforeAll(async () => {
  app = await startApp();
  api = await createApiToken(app, 'full-access');
  editor = await signInAs(app, 'strapi-editor');
  documentId = await createProject({ title: 'Clean rivers', description: [paragraph('Water.')] });
  await write(`${PROJECTS}/${documentId}?locale=az`, { title: 'Təmiz çaylar' });
  await write(`${PROJECTS}/${documentId}?locale=en&status=draft`, { summary: 'Only in the draft' });
});
afterAll(() => app.stop());

async function createProject(overrides: object): Promise<string> {
  const data = await aProject(app, { ...overrides });
  const { body } = await app.request.post(PROJECTS).auth(api, { type: 'bearer' }).send({ data }).expect(201);
  return body.data.documentId;
}

const write = (address: string, data: object) =>
  app.request.put(address).auth(api, { type: 'bearer' }).send({ data }).expect(200);

const as = (token: string) => (address: string) => app.request.get(address).auth(token, { type: 'bearer' });

async function completeness(token = editor): Promise<GetCompletenessResponse['data']> {
  const { body } = await as(token)(`/info-sheet/projects/${documentId}/completeness`).expect(200);
  return body.data;
}

const sheetsIn = async (locale: string) =>
  (await completeness()).locales.find((each) => each.locale === locale)?.versions;

describe('the completeness of a project', () => {
  test('is told for every locale, English first', async () => {
    const { locales } = await completeness();
    expect(locales.map(({ locale }) => locale)).toEqual(['en', 'az', 'be', 'hy', 'ka', 'ro', 'uk']);
    expect(locales.filter(({ written }) => written).map(({ locale }) => locale)).toEqual(['en', 'az']);
  });

  test('says of draft and published version what falls back', async () => {
    expect(await sheetsIn('az')).toMatchObject({
      published: { fields: 2, translated: 1, fallbacks: [{ field: 'description', locale: 'en' }] },
      draft: { fields: 3, translated: 1 },
    });
  });

  test('counts a text that English doesn’t have neither as done nor as to do', async () => {
    const addition = { specificObjective: [paragraph('Yalnız azərbaycanca.')] };
    await write(`${PROJECTS}/${documentId}?locale=az&status=draft`, addition);
    expect(await sheetsIn('az')).toMatchObject({ draft: { fields: 3, translated: 1 } });
    expect(await sheetsIn('en')).toMatchObject({ draft: { fields: 3, translated: 3, fallbacks: [] } });
  });

  test('is told to nobody without a session or the permission', async () => {
    const address = `/info-sheet/projects/${documentId}/completeness`;
    await app.request.get(address).expect(401);
    await as(api)(address).expect(401);
    await as(await signInAs(app, 'strapi-author'))(address).expect(403);
  });

  test('has no answer for a project that isn’t there', async () => {
    await as(editor)('/info-sheet/projects/nothing/completeness').expect(404);
  });
});

describe('a sheet for a session', () => {
  const address = (format: string, query = '') =>
    `/info-sheet/projects/${documentId}/sheet.${format}?locale=en${query}`;

  test('has the words of the draft, and nobody keeps it', async () => {
    const { headers, body } = await as(editor)(address('json', '&status=draft')).expect(200);
    expect(headers['cache-control']).toBe('private, no-store');
    expect(body.meta.status).toBe('draft');
  });

  test('is refused to who may not read all the languages that its words may be of', async () => {
    const role = await strapiServices(app.strapi).roles.create({ name: 'Azerbaijani', code: 'az-alone' });
    const actions = [
      { action: 'plugin::info-sheet.read' },
      {
        action: 'plugin::content-manager.explorer.read',
        subject: 'api::project.project',
        properties: { fields: ['title', 'summary'], locales: ['az'] },
      },
    ];
    await strapiServices(app.strapi).roles.assignPermissions(role.id, actions);
    const reader = await signInAs(app, 'az-alone');
    for (const locale of ['az', 'ka', 'en']) {
      const address = `/info-sheet/projects/${documentId}/sheet.json?locale=${locale}&status=draft`;
      await as(reader)(address).expect(404);
    }
  });

  test.each([
    ['an unknown format', 'odt', '', 406],
    ['an unknown locale', 'html', '&locale=xx', 400],
    ['an unknown parameter', 'html', '&where=1', 400],
  ])('is refused in %s', async (_, format, query, status) => {
    await as(editor)(address(format, query)).expect(status);
  });
});

describe('a link of the panel', () => {
  const draftLink = async (format: 'html' | 'pdf' | 'json' = 'html') =>
    (await sheetsIn('az'))?.draft?.links[format] ?? '';

  test('opens without a session, the sheet that it is for, and nobody keeps it', async () => {
    const { text, headers } = await app.request.get(await draftLink()).expect(200);
    expect(text).toContain('Təmiz çaylar');
    expect(headers).toMatchObject({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
  });

  test('opens a file in every format', async () => {
    const { headers } = await app.request.get(await draftLink('pdf')).expect(200);
    expect(headers['content-disposition']).toContain('clean-rivers-info-sheet-az.pdf');
  });

  test('follows the editor: only its own script runs in the page', async () => {
    const { text, headers } = await app.request.get(await draftLink()).expect(200);
    expect(text.match(/<script>/g)).toHaveLength(1);
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*script-src 'sha256-/);
  });

  test('can’t be guessed or turned into another', async () => {
    const [first = '', second = ''] = [await draftLink(), (await sheetsIn('en'))?.draft?.links.html ?? ''];
    const [payload] = first.split('.');
    const [, signature] = second.split('.');
    await app.request.get(`${payload}.${signature}.html`).expect(404);
    await app.request.get('/info-sheet/tickets/anything/sheet.html').expect(404);
  });

  test('is no good once its holder is blocked', async () => {
    const holder = await signInAs(app, 'strapi-editor');
    const link = (await completeness(holder)).locales[0]?.versions.draft?.links.html ?? '';
    await app.request.get(link).expect(200);
    const me = await as(holder)('/admin/users/me').expect(200);
    await app.strapi.db
      .query('admin::user')
      .update({ where: { id: me.body.data.id }, data: { isActive: false } });
    await app.request.get(link).expect(404);
  });
});

describe('Strapi’s preview of a project', () => {
  const preview = (query: string, uid = 'api::project.project') =>
    as(editor)(`/content-manager/preview/url/${uid}?documentId=${documentId}&${query}`);

  test('shows what is being edited, in its locale', async () => {
    const { body } = await preview('locale=az&status=draft').expect(200);
    const { text, headers } = await app.request.get(body.data.url).expect(200);
    expect(text).toContain('lang="az"');
    expect(text).toContain('Təmiz çaylar');
    expect(headers).toMatchObject({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
    // The page's own script alone: it follows what the editor saves.
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*script-src 'sha256-/);
  });

  test('has the draft’s sheet a click away', async () => {
    const { body } = await preview('locale=az&status=draft').expect(200);
    const page = await app.request.get(body.data.url).expect(200);
    const [, sheet = ''] = /href="(\/info-sheet\/tickets\/[^"]+\.html)"/.exec(page.text) ?? [];
    expect((await app.request.get(sheet).expect(200)).text).toContain('Təmiz çaylar');
  });

  test('can’t be guessed', async () => {
    await app.request.get('/portal/previews/anything').expect(404);
  });

  test('is there for nothing else', async () => {
    await preview('locale=en', 'api::topic.topic').expect(204);
  });
});

describe('a bulk download', () => {
  const post = (token: string, body: object) =>
    app.request
      .post('/info-sheet/bulk-downloads')
      .auth(token, { type: 'bearer' })
      .buffer(true)
      .parse(bytesOf)
      .send(body);
  const aRequest = (overrides: object = {}) => ({
    documentIds: [documentId],
    locales: ['az', 'en'],
    format: 'pdf',
    status: 'published',
    ...overrides,
  });

  test('is a ZIP with a sheet for each project and locale', async () => {
    const answer = await post(editor, aRequest()).expect(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="info-sheets.zip"',
    });
    const files = await unzip(answer.body);
    expect([...files.keys()]).toEqual([
      'clean-rivers-info-sheet-az.pdf',
      'clean-rivers-info-sheet-en.pdf',
      'report.csv',
    ]);
    expect(files.get('clean-rivers-info-sheet-az.pdf')?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(files.get('report.csv')?.toString()).toBe('\ufeffdocumentId,locale,result,message\r\n');
  });

  test('lists what failed, and has the rest', async () => {
    const documentIds = ['gone', documentId];
    const { body } = await post(editor, aRequest({ documentIds, locales: ['en'], format: 'html' })).expect(
      200,
    );
    const files = await unzip(body);
    expect([...files.keys()]).toEqual(['clean-rivers-info-sheet-en.html', 'report.csv']);
    expect(files.get('report.csv')?.toString()).toContain('gone,en,failed,');
  });

  test.each([
    ['an unknown locale', { locales: ['xx'] }],
    ['an unknown format', { format: 'odt' }],
    ['no project', { documentIds: [] }],
  ])('is refused with %s', async (_, overrides) => {
    await post(editor, aRequest(overrides)).expect(400);
  });

  test('is for those alone who are granted it', async () => {
    await app.request.post('/info-sheet/bulk-downloads').send(aRequest()).expect(401);
    await post(await signInAs(app, 'translator-az'), aRequest()).expect(403);
  });

  test('has every sheet of many projects in all languages', async () => {
    const many = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        createProject({ title: `Sample ${index}`, description: [paragraph('Words. '.repeat(2000))] }),
      ),
    );
    const locales = ['en', 'az', 'be', 'hy', 'ka', 'ro', 'uk'];
    const { body } = await post(editor, aRequest({ documentIds: many, locales, format: 'html' })).expect(200);
    expect((await unzip(body)).size).toBe(many.length * locales.length + 1);
  });
});
