import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ComparedField } from '#history/comparison';
import type { HistoryEntry, ListHistoryResponse } from '#history/reading';
import type { RestorePlan } from '#history/restoring';
import { startApp, type TestApp } from '../../helpers/app';
import { aProject, country, paragraph } from '../../helpers/content';
import { signInAs } from '../../helpers/credentials';
import { panelOf } from '../../helpers/panel';
import { story } from './changes';

const PROJECT = 'api::project.project';

let app: TestApp;
let editor: string;
let translator: string;
beforeAll(async () => {
  app = await startApp();
  editor = await signInAs(app, 'strapi-super-admin');
  translator = await signInAs(app, 'translator-az');
});
afterAll(() => app.stop());

let slug = 0;

async function createProject(overrides: Record<string, unknown> = {}): Promise<string> {
  const data = await aProject(app, { slug: `read-${(slug += 1)}`, ...overrides });
  const { documentId } = await app.strapi.documents(PROJECT).create({ locale: 'en', data });
  return documentId;
}

const update = (documentId: string, locale: string, data: Record<string, unknown>) =>
  app.strapi.documents(PROJECT).update({ documentId, locale, data });

const draftOf = (documentId: string, locale: string, populate: string[] = []) =>
  app.strapi.documents(PROJECT).findOne({ documentId, locale, populate: populate as never[] });

const call = (method: 'get' | 'post', token: string, documentId: string, path = '') =>
  app.request[method](`/history/documents/${PROJECT}/${documentId}${path}`).auth(token, { type: 'bearer' });

async function list(documentId: string, query = '', token = editor): Promise<ListHistoryResponse> {
  return (await call('get', token, documentId, query).expect(200)).body;
}

async function compare(documentId: string, query: string, token = editor): Promise<ComparedField[]> {
  const { body } = await call('get', token, documentId, `/compare?${query}`).expect(200);
  return body.data.fields;
}

/** `field: -gone- +come+ kept` of each line that changed. */
function said(fields: readonly ComparedField[]): string[] {
  return fields
    .filter(({ isChanged }) => isChanged)
    .flatMap(({ name, lines }) =>
      lines
        .filter(({ change }) => change !== 'same')
        .map(
          ({ words }) =>
            `${name}: ${words.map(({ kind, text }) => ({ kept: text, added: `+${text}+`, removed: `-${text}-` })[kind]).join('')}`,
        ),
    );
}

async function entryOf(documentId: string, is: (entry: HistoryEntry) => boolean): Promise<HistoryEntry> {
  const entry = (await list(documentId)).data.find(is);
  if (!entry) throw new Error('There is no such entry');
  return entry;
}

const restore = async (documentId: string, body: object, path = '', token = editor): Promise<RestorePlan> =>
  (await call('post', token, documentId, `/restore${path}`).send(body).expect(200)).body.data;

describe('the history of a document', () => {
  test('says who did what, the latest first, and who changed which field last', async () => {
    const documentId = await createProject();
    await panelOf(app, editor)
      .put(`/collection-types/${PROJECT}/${documentId}?locale=en`, { title: 'By hand' })
      .expect(200);
    await update(documentId, 'az', { title: 'Təmiz çaylar' });
    const { data, meta } = await list(documentId);
    expect(
      data.map(({ cause, by, parts }) => [cause, by.kind, parts.map(({ locale }) => locale).join()]),
    ).toEqual([
      ['save', 'system', 'az'],
      ['save', 'person', 'en'],
      ['create', 'system', 'en'],
    ]);
    expect(data[1]).toMatchObject({ by: { name: 'Test strapi-super-admin' }, parts: [{ draft: ['title'] }] });
    expect(meta).toMatchObject({ title: 'By hand', total: 3, locales: ['az', 'en'] });
    expect(meta.last.find(({ field, locale }) => field === 'title' && locale === 'en')?.by).toMatchObject({
      kind: 'person',
    });
    expect(meta.fields).toContainEqual({ name: 'title', label: 'Title' });
  });

  test('can be asked for by language, field and person', async () => {
    const documentId = await createProject();
    await update(documentId, 'az', { title: 'Təmiz çaylar' });
    await update(documentId, 'en', { summary: 'Rivers' });
    expect((await list(documentId, '?locale=az')).data).toHaveLength(1);
    expect((await list(documentId, '?field=summary')).data).toHaveLength(1);
    expect((await list(documentId, '?person=admin:77')).data).toEqual([]);
    expect((await list(documentId, '?pageSize=2&page=2')).data).toHaveLength(1);
    await call('get', editor, documentId, '?colour=red').expect(400);
  });

  test('is shut to who isn’t signed in, and to what isn’t content', async () => {
    await app.request.get(`/history/documents/${PROJECT}/x`).expect(401);
    await app.request.get('/history/documents/admin::user/1').auth(editor, { type: 'bearer' }).expect(404);
  });
});

describe('two versions are compared', () => {
  test('as people see them', async () => {
    const documentId = await createProject({
      description: [paragraph('It cleans rivers.'), paragraph('It began in May.')],
    });
    await update(documentId, 'en', {
      title: 'Cleaner rivers',
      description: [paragraph('It cleans lakes.'), paragraph('It began in May.')],
      countries: [await country(app, 'GE'), await country(app, 'UA')],
      locations: [{ label: 'Quba', latitude: 41.3, longitude: 48.5 }],
    });
    const { before, moment } = await entryOf(documentId, ({ cause }) => cause === 'save');
    expect(said(await compare(documentId, `locale=en&before=${before}&after=${moment}`))).toEqual([
      'title: -Clean-+Cleaner+ rivers',
      'description: It cleans -rivers-+lakes+.',
      'locations: +Place: Quba · Latitude: 41.3 · Longitude: 48.5+',
      'countries: -Azerbaijan-',
      'countries: +Ukraine+',
    ]);
    expect(said(await compare(documentId, `locale=en&before=${before}`))).toHaveLength(5);
  });

  test('over many changes', async () => {
    const documentId = await createProject();
    for (let edit = 1; edit <= 55; edit += 1) await update(documentId, 'en', { title: `Edit ${edit}` });
    const { data } = await list(documentId, '?pageSize=100');
    const third = data.at(-4)?.moment;
    expect(said(await compare(documentId, `locale=en&before=${third}`))).toEqual(['title: Edit -3-+55+']);
  });

  test('published with draft', async () => {
    const documentId = await createProject();
    await app.strapi.documents(PROJECT).publish({ documentId, locale: 'en' });
    await update(documentId, 'en', { title: 'Cleaner rivers' });
    const query = 'locale=en&before=now&beforeStatus=published&after=now&afterStatus=draft';
    expect(said(await compare(documentId, query))).toEqual(['title: -Clean-+Cleaner+ rivers']);
  });

  test('with the names of what is deleted', async () => {
    const other = await createProject({ title: 'Gone by now' });
    const documentId = await createProject({ relatedProjects: [other] });
    await app.strapi.documents(PROJECT).delete({ documentId: other });
    const { before } = await entryOf(documentId, ({ cause }) => cause === 'follow');
    expect(said(await compare(documentId, `locale=en&before=${before}`))).toEqual([
      'relatedProjects: -Gone by now-',
    ]);
  });

  test('in what may be read today', async () => {
    const documentId = await createProject({ totalBudget: 100, currency: 'EUR' });
    await update(documentId, 'en', { totalBudget: 200, title: 'Costly rivers' });
    await forbid('translator-az', 'totalBudget');
    const token = await signInAs(app, 'translator-az');
    expect(JSON.stringify(await list(documentId, '', token))).not.toContain('totalBudget');
    const { before } = await entryOf(documentId, ({ cause }) => cause === 'save');
    expect(said(await compare(documentId, `locale=en&before=${before}`, token))).toEqual([
      'title: -Clean-+Costly+ rivers',
    ]);
  });

  async function forbid(role: string, field: string): Promise<void> {
    const permissions = app.strapi.db.query('admin::permission');
    const where = { role: { code: role }, action: 'plugin::content-manager.explorer.read', subject: PROJECT };
    const { id, properties } = await permissions.findOne({ where });
    const fields = properties.fields.filter((each: string) => each !== field);
    await permissions.update({ where: { id }, data: { properties: { ...properties, fields } } });
  }
});

describe('going back', () => {
  test('to one field in one language, with a plan first, without a word to readers', async () => {
    const documentId = await createProject();
    await update(documentId, 'az', { title: 'Təmiz çaylar', summary: 'Qısaca' });
    await app.strapi.documents(PROJECT).publish({ documentId, locale: '*' });
    const { moment } = await entryOf(documentId, ({ cause }) => cause === 'publish');
    await update(documentId, 'az', { title: 'Səhv', summary: 'Səhv' });
    const request = { moment, locales: ['az'], fields: ['title'] };
    const plan = await restore(documentId, request, '/plan');
    expect(plan.refused).toEqual([]);
    expect(
      plan.locales.map(({ locale, fields }) => [
        locale,
        fields.map(({ name, outcome }) => `${name} ${outcome}`),
      ]),
    ).toEqual([['az', ['title restored']]]);
    expect((await draftOf(documentId, 'az'))?.title).toBe('Səhv');
    await restore(documentId, request);
    expect(await draftOf(documentId, 'az')).toMatchObject({ title: 'Təmiz çaylar', summary: 'Səhv' });
    expect((await story(app, PROJECT, documentId)).at(-1)).toBe('az restore draft:title published:');
    const { of } = await entryOf(documentId, ({ cause }) => cause === 'restore');
    expect(of).toBe(String(moment));
  });

  test('to a whole version in all languages, shared fields, components and links too', async () => {
    const documentId = await createProject({
      description: [paragraph('As it was')],
      locations: [{ label: 'Quba', latitude: 41.3, longitude: 48.5 }],
    });
    await update(documentId, 'az', { title: 'Təmiz çaylar' });
    const { moment } = await entryOf(documentId, ({ cause }) => cause === 'save');
    await update(documentId, 'en', {
      title: 'Broken',
      description: [],
      locations: [],
      countries: [await country(app, 'UA')],
      endDate: null,
    });
    await update(documentId, 'az', { title: 'Sınıq' });
    const plan = await restore(documentId, { moment });
    expect(plan.locales.map(({ locale }) => locale)).toEqual(['en', 'az']);
    const outcomes = plan.locales[1]?.fields.map(({ name, outcome }) => `${name} ${outcome}`);
    expect(outcomes).toContain('endDate shared');
    expect(await draftOf(documentId, 'en', ['countries', 'locations'])).toMatchObject({
      countries: [{ code: 'AZ' }, { code: 'GE' }],
      title: 'Clean rivers',
      endDate: '2027-02-28',
      description: [paragraph('As it was')],
      locations: [{ label: 'Quba' }],
    });
    expect(await draftOf(documentId, 'az')).toMatchObject({ title: 'Təmiz çaylar', endDate: '2027-02-28' });
  });

  test('says what isn’t there any more', async () => {
    const other = await createProject({ title: 'Gone by now' });
    const documentId = await createProject({ relatedProjects: [other] });
    const { moment } = await entryOf(documentId, ({ cause }) => cause === 'create');
    await update(documentId, 'en', { title: 'Other' });
    await app.strapi.documents(PROJECT).delete({ documentId: other });
    const plan = await restore(documentId, { moment }, '/plan');
    const found = plan.locales[0]?.fields.find(({ name }) => name === 'relatedProjects');
    expect(found).toMatchObject({ outcome: 'restored', lost: ['Gone by now'] });
    await restore(documentId, { moment });
    expect((await draftOf(documentId, 'en'))?.title).toBe('Clean rivers');
  });

  test('is refused where today’s rules refuse it, and then nothing is written', async () => {
    const documentId = await createProject({ slug: 'taken-then' });
    const { moment } = await entryOf(documentId, ({ cause }) => cause === 'create');
    await update(documentId, 'en', { slug: 'another-now', title: 'Another' });
    await createProject({ slug: 'taken-then' });
    const plan = await restore(documentId, { moment }, '/plan');
    expect(plan.refused).toMatchObject([{ field: 'slug' }]);
    await call('post', editor, documentId, '/restore').send({ moment }).expect(400);
    expect((await draftOf(documentId, 'en'))?.title).toBe('Another');
  });

  test('goes as far as who asks may write', async () => {
    const documentId = await createProject();
    await update(documentId, 'az', { title: 'Təmiz çaylar' });
    const { moment } = await entryOf(documentId, ({ cause }) => cause === 'save');
    await update(documentId, 'en', { title: 'Broken' });
    await update(documentId, 'az', { title: 'Sınıq' });
    const plan = await restore(documentId, { moment }, '', translator);
    expect(
      plan.locales.flatMap(({ locale, fields }) => fields.map(({ outcome }) => `${locale} ${outcome}`)),
    ).toEqual(['en forbidden', 'az restored']);
    expect((await draftOf(documentId, 'en'))?.title).toBe('Broken');
    expect((await draftOf(documentId, 'az'))?.title).toBe('Təmiz çaylar');
  });
});
