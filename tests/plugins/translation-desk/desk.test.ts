import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DeskUnit, GetDocumentResponse } from '#translation-desk/desk';
import { startApp, type TestApp } from '../../helpers/app';
import { aProject, paragraph } from '../../helpers/content';
import { signInAs } from '../../helpers/credentials';

const PROJECT = 'api::project.project';
const DESK = '/translation-desk';

let app: TestApp;
let translator: string;
let slug = 0;
beforeAll(async () => {
  app = await startApp();
  translator = await signInAs(app, 'translator-az');
});
afterAll(() => app.stop());

async function createProject(overrides: Record<string, unknown> = {}): Promise<string> {
  slug += 1;
  const data = await aProject(app, { slug: `river-${slug}`, ...overrides });
  const { documentId } = await app.strapi.documents(PROJECT).create({ locale: 'en', data });
  return documentId;
}

const get = (path: string, token = translator) =>
  app.request.get(`${DESK}${path}`).auth(token, { type: 'bearer' });
const put = (path: string, body: object, token = translator) =>
  app.request.put(`${DESK}${path}`).auth(token, { type: 'bearer' }).send(body);

const pathOf = (documentId: string): string => `/documents/${PROJECT}/${documentId}`;

async function open(documentId: string, locale = 'az'): Promise<GetDocumentResponse['data']> {
  const { body } = await get(`${pathOf(documentId)}?locale=${locale}`).expect(200);
  return body.data;
}

async function unitsOf(documentId: string): Promise<DeskUnit[]> {
  return (await open(documentId)).fields.flatMap((field) => field.units);
}

async function save(documentId: string, units: object[], options: object = {}, locale = 'az') {
  const { body } = await put(`${pathOf(documentId)}?locale=${locale}`, { units, ...options }).expect(200);
  return body.data;
}

describe('the desk of an Azerbaijani translator', () => {
  test('has Azerbaijani alone, with its progress', async () => {
    const { body } = await get('/locales').expect(200);
    expect(body.data.map(({ code }: { code: string }) => code)).toEqual(['az']);
    expect(body.data[0].progress.current.fields).toBeGreaterThan(0);
  });

  test('lists what is to do, what readers see first on top', async () => {
    const draft = await createProject({ title: 'Listed draft' });
    const published = await createProject({ title: 'Listed published' });
    await app.strapi.documents(PROJECT).publish({ documentId: published, locale: 'en' });
    const { body } = await get('/documents?locale=az&search=LISTED&state=missing').expect(200);
    expect(body.data.map((row: { documentId: string }) => row.documentId)).toEqual([published, draft]);
    expect(body.data[0]).toMatchObject({ typeName: 'Project', title: 'Listed published', wordsToDo: 2 });
    expect(body.meta.pagination).toEqual({ page: 1, pageSize: 20, total: 2 });
  });

  test('offers no machine where none is set up', async () => {
    expect((await open(await createProject())).mayFill).toBe(false);
  });

  test('calls no text of a type without drafts a draft', async () => {
    const { documentId } = await app.strapi.db
      .query('api::country.country')
      .findOne({ where: { code: 'AZ', locale: 'en' } });
    const { body } = await get(`/documents/api::country.country/${documentId}?locale=az`).expect(200);
    expect(body.data.source.isPublished).toBe(true);
    expect((await open(await createProject())).source.isPublished).toBe(false);
  });

  test('filters by country', async () => {
    const documentId = await createProject({ title: 'Of a country' });
    const inCountry = await get('/documents?locale=az&search=of a country&country=AZ').expect(200);
    expect(inCountry.body.data.map((row: { documentId: string }) => row.documentId)).toEqual([documentId]);
    const elsewhere = await get('/documents?locale=az&search=of a country&country=MD').expect(200);
    expect(elsewhere.body.data).toEqual([]);
  });

  test('refuses what it doesn’t know, by name', async () => {
    const { body } = await get('/documents?locale=az&sort=title').expect(400);
    expect(body.error.message).toContain('sort');
  });

  test.each([
    ['a search', '/documents?locale=az&search=a%00b', 'search'],
    ['a document', `/documents/${PROJECT}/a%00b?locale=az`, 'documentId'],
  ])('refuses characters that no database takes in %s', async (_what, path, name) => {
    const { body } = await get(path).expect(400);
    expect(body.error.message).toContain(name);
  });

  test('shows terms as the taxonomies have them', async () => {
    const documentId = await createProject({ summary: 'Rivers of Azerbaijan' });
    const terms = (await unitsOf(documentId)).map((unit) => unit.terms);
    expect(terms).toEqual([
      [],
      [{ source: 'Azerbaijan', target: 'Azərbaycan', note: '', forbidden: [], isOwn: false }],
    ]);
  });

  test('takes nobody in without a session', async () => {
    await app.request.get(`${DESK}/locales`).expect(401);
  });
});

describe('a save', () => {
  const DESCRIPTION = [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'See ' },
        { type: 'link', url: 'https://ec.europa.eu', children: [{ type: 'text', text: 'the call' }] },
        { type: 'text', text: ' ' },
        { type: 'text', text: 'now', bold: true },
      ],
    },
    paragraph('The second paragraph.'),
  ];

  test('keeps links and marks on the source’s structure', async () => {
    const documentId = await createProject({ title: null, description: DESCRIPTION });
    const [first] = await unitsOf(documentId);
    expect(first?.source).toBe('See <1>the call</1> <2>now</2>');
    const result = await save(documentId, [
      { id: first?.id, was: '', text: '<2>İndi</2> <1>çağırışa</1> baxın' },
    ]);
    expect(result).toMatchObject({ saved: [first?.id], refused: [] });
    const row = await app.strapi.documents(PROJECT).findOne({ documentId, locale: 'az', status: 'draft' });
    expect(row?.description).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'İndi', bold: true },
          { type: 'text', text: ' ' },
          { type: 'link', url: 'https://ec.europa.eu', children: [{ type: 'text', text: 'çağırışa' }] },
          { type: 'text', text: ' baxın' },
        ],
      },
      { type: 'paragraph', children: [{ type: 'text', text: '' }] },
    ]);
    expect((await unitsOf(documentId)).map(({ state }) => state)).toEqual(['current', 'missing']);
  });

  test('is told with who made it, and when', async () => {
    const documentId = await createProject({ summary: 'Of rivers' });
    await save(documentId, [{ id: 'summary', was: '', text: 'Çaylar haqqında' }]);
    const written = (await open(documentId)).fields.map((field) => [field.name, field.written]);
    expect(written).toEqual([
      ['title', null],
      [
        'summary',
        { by: { kind: 'person', name: expect.any(String) }, at: expect.stringMatching(/^\d{4}-.*Z$/) },
      ],
    ]);
  });

  test('of a broken unit is refused with the reason; the other units are saved', async () => {
    const documentId = await createProject({ title: null, description: DESCRIPTION });
    const [first, second] = await unitsOf(documentId);
    const result = await save(documentId, [
      { id: first?.id, was: '', text: 'Kodsuz' },
      { id: second?.id, was: '', text: 'İkinci abzas.' },
    ]);
    expect(result.saved).toEqual([second?.id]);
    expect(result.refused).toMatchObject([
      { id: first?.id, reason: 'broken', errors: [{ code: 'codes-lost' }] },
    ]);
  });

  test('with a character that no database takes is refused with its name; the other units are saved', async () => {
    const documentId = await createProject({ description: [paragraph('One.'), paragraph('Two.')] });
    const [, one, two] = await unitsOf(documentId);
    const saved = await save(documentId, [
      { id: one?.id, text: 'Bir\0.', was: '' },
      { id: two?.id, text: 'İki.', was: '' },
    ]);
    expect(saved.saved).toEqual([two?.id]);
    expect(saved.refused).toMatchObject([
      {
        id: one?.id,
        reason: 'broken',
        errors: [{ code: 'unstorable-characters', details: { characters: ['U+0000'] } }],
      },
    ]);
  });

  test('tells of what somebody else changed meanwhile, and overwrites nothing', async () => {
    const documentId = await createProject();
    await save(documentId, [{ id: 'title', was: '', text: 'Təmiz çaylar' }]);
    const second = await save(documentId, [{ id: 'title', was: '', text: 'Saf çaylar' }]);
    expect(second).toMatchObject({
      saved: [],
      refused: [{ id: 'title', reason: 'target-changed', now: 'Təmiz çaylar' }],
    });
    expect((await unitsOf(documentId))[0]?.target).toBe('Təmiz çaylar');
  });

  test('of a unit whose source is another by now is told', async () => {
    const documentId = await createProject({ title: null, description: DESCRIPTION });
    const [, second] = await unitsOf(documentId);
    const description = [DESCRIPTION[0], paragraph('Another text altogether.')];
    await app.strapi.documents(PROJECT).update({ documentId, locale: 'en', data: { description } as object });
    const result = await save(documentId, [{ id: second?.id, was: '', text: 'İkinci abzas.' }]);
    expect(result.refused).toEqual([{ id: second?.id, reason: 'source-changed' }]);
  });

  test('accepts an outdated text as still valid', async () => {
    const documentId = await createProject();
    await save(documentId, [{ id: 'title', was: '', text: 'Təmiz çaylar' }]);
    await app.strapi
      .documents(PROJECT)
      .update({ documentId, locale: 'en', data: { title: 'Clean wide rivers' } });
    const [outdated] = await unitsOf(documentId);
    expect(outdated).toMatchObject({ state: 'outdated', target: 'Təmiz çaylar' });
    expect(outdated?.changes).toContainEqual({ kind: 'added', text: 'wide ' });
    await save(documentId, [{ id: 'title', was: outdated?.was, text: 'Təmiz çaylar', confirmed: true }]);
    expect((await unitsOf(documentId))[0]?.state).toBe('current');
  });

  test('confirms a name that is the same in both languages', async () => {
    const documentId = await createProject({ title: 'Twinning' });
    await save(documentId, [{ id: 'title', was: '', text: 'Twinning' }]);
    const [unit] = await unitsOf(documentId);
    expect(unit?.state).toBe('needs-review');
    await save(documentId, [{ id: 'title', was: unit?.was, text: 'Twinning', confirmed: true }]);
    expect((await unitsOf(documentId))[0]?.state).toBe('current');
  });

  test('in Georgian is refused to an Azerbaijani translator, and nothing is written', async () => {
    const documentId = await createProject();
    const result = await save(documentId, [{ id: 'title', was: '', text: 'სუფთა მდინარეები' }], {}, 'ka');
    expect(result).toMatchObject({ saved: [], refused: [{ id: 'title', reason: 'forbidden' }] });
    expect(await app.strapi.documents(PROJECT).findOne({ documentId, locale: 'ka' })).toBeNull();
  });

  test('in the source’s own locale is refused to an editor too, and the source stays as it is', async () => {
    const editor = await signInAs(app, 'strapi-editor');
    const documentId = await createProject({ title: 'Source waters' });
    const path = `${pathOf(documentId)}?locale=en`;
    const units = [{ id: 'title', was: '', text: 'Overwritten' }];
    const { body } = await put(path, { units, dropExtras: true }, editor).expect(400);
    expect(body.error.details).toMatchObject({ parameter: 'locale', value: 'en' });
    expect(body.error.message).toContain('It may be: az, be, hy, ka, ro, uk.');
    await get(path, editor).expect(400);
    await get(`${pathOf(documentId)}/suggestions?locale=en&unit=title`, editor).expect(400);
    const row = await app.strapi.documents(PROJECT).findOne({ documentId, locale: 'en' });
    expect(row?.title).toBe('Source waters');
  });

  test('of a document that isn’t there is a 404', async () => {
    await put('/documents/api::project.project/none?locale=az', { units: [] }).expect(404);
    await put('/documents/admin::user/1?locale=az', { units: [] }).expect(404);
  });

  test('is offered what the same source, or one like it, was translated to elsewhere, in whatever field', async () => {
    const same = await createProject({ title: 'Shared waters' });
    const alike = await createProject({ title: 'Another', summary: 'Shared waters 2' });
    await save(same, [{ id: 'title', was: '', text: 'Ortaq sular' }]);
    await save(alike, [{ id: 'summary', was: '', text: 'Ortaq sular 2' }]);
    const here = await createProject({ title: 'Shared waters' });
    const { body } = await get(`${pathOf(here)}/suggestions?locale=az&unit=title`).expect(200);
    expect(body.data).toMatchObject([
      { target: 'Ortaq sular', percent: 100 },
      { target: 'Ortaq sular 2', source: 'Shared waters 2', percent: expect.any(Number) },
    ]);
    expect(body.data[1].percent).toBeLessThan(100);
  });

  test('is offered nothing that somebody still has to look at', async () => {
    const unsure = await createProject({ title: 'Doubtful waters' });
    await save(unsure, [{ id: 'title', was: '', text: 'Doubtful waters' }]);
    const here = await createProject({ title: 'Doubtful waters' });
    const { body } = await get(`${pathOf(here)}/suggestions?locale=az&unit=title`).expect(200);
    expect(body.data).toEqual([]);
  });
});

test('the side panel has the state of each locale', async () => {
  const documentId = await createProject();
  await save(documentId, [{ id: 'title', was: '', text: 'Təmiz çaylar' }]);
  const { body } = await get(`${pathOf(documentId)}/states`).expect(200);
  const byLocale = new Map(body.data.map((one: { locale: string }) => [one.locale, one]));
  expect(byLocale.get('az')).toMatchObject({ state: 'current', mayEdit: true, name: expect.any(String) });
  expect(byLocale.get('ka')).toMatchObject({ state: 'missing', mayEdit: false });
});
