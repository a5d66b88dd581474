import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../helpers/app';
import { aProject, PROJECTS } from '../helpers/content';
import { createApiToken, signInAs } from '../helpers/credentials';
import { panelOf, type Panel } from '../helpers/panel';

let app: TestApp;
let token: string;
let panel: Panel;
beforeAll(async () => {
  app = await startApp();
  token = await createApiToken(app, 'full-access');
  panel = panelOf(app, await signInAs(app, 'strapi-editor'));
});
afterAll(() => app.stop());

const COLLECTION = '/collection-types/api::project.project';

const create = async (title: string): Promise<string> => {
  const { body } = await app.request
    .post(`${PROJECTS}?status=draft`)
    .auth(token, { type: 'bearer' })
    .send({ data: await aProject(app, { title }) });
  return body.data.documentId;
};

/** Makes drafts that lead to each other: `{ a: ['b'], b: ['a'] }`; their keys by name. */
async function createDrafts(relations: Record<string, string[]>): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const name of Object.keys(relations)) ids[name] = await create(name);
  for (const [name, related] of Object.entries(relations)) await relate(ids, name, related);
  return ids;
}

async function relate(ids: Record<string, string>, name: string, related: string[]): Promise<void> {
  const { status } = await app.request
    .put(`${PROJECTS}/${ids[name]}?status=draft`)
    .auth(token, { type: 'bearer' })
    .send({ data: { relatedProjects: related.map((each) => ids[each]) } });
  expect(status).toBe(200);
}

/** What each published project leads to, by name. */
async function published(ids: Record<string, string>): Promise<Record<string, string[]>> {
  const nameOf = (id: string) => Object.keys(ids).find((name) => ids[name] === id) ?? id;
  const found: Record<string, string[]> = {};
  for (const [name, documentId] of Object.entries(ids)) {
    const row = await app.strapi.db.query('api::project.project').findOne({
      where: { documentId, locale: 'en', publishedAt: { $notNull: true } },
      populate: { relatedProjects: true },
    });
    found[name] = (row?.relatedProjects ?? []).map((each: { documentId: string }) => nameOf(each.documentId));
  }
  return found;
}

const publishAtOnce = (ids: Record<string, string>, names: string[]) =>
  panel.post(`${COLLECTION}/actions/bulkPublish?locale=en`, { documentIds: names.map((name) => ids[name]) });

describe('publishing several projects at once keeps what they lead to', () => {
  test.each<[string, Record<string, string[]>, string[]]>([
    ['two that lead to each other', { a: ['b'], b: ['a'] }, ['a', 'b']],
    ['the same, the other way round', { a: ['b'], b: ['a'] }, ['b', 'a']],
    ['a chain from its end', { a: ['b'], b: ['c'], c: [] }, ['c', 'b', 'a']],
    ['a chain from its beginning', { a: ['b'], b: ['c'], c: [] }, ['a', 'b', 'c']],
    ['a ring with an order of its own', { a: ['c', 'b'], b: ['a', 'c'], c: ['b', 'a'] }, ['b', 'c', 'a']],
    ['many to one', { a: ['d'], b: ['d'], c: ['d'], d: [] }, ['a', 'b', 'c', 'd']],
  ])('%s', async (_title, relations, order) => {
    const ids = await createDrafts(relations);
    expect((await publishAtOnce(ids, order)).status).toBe(200);
    expect(await published(ids)).toEqual(relations);
    // They have published versions now, which are replaced.
    expect((await publishAtOnce(ids, order)).status).toBe(200);
    expect(await published(ids)).toEqual(relations);
  });

  test('one after the other over the API, and after one was taken offline and back', async () => {
    const relations = { a: ['b'], b: ['a'] };
    const ids = await createDrafts(relations);
    for (const name of ['a', 'b']) {
      const { status } = await app.request
        .put(`${PROJECTS}/${ids[name]}?status=published`)
        .auth(token, { type: 'bearer' })
        .send({ data: {} });
      expect(status).toBe(200);
    }
    expect(await published(ids)).toEqual(relations);
    await panel.post(`${COLLECTION}/${ids.a}/actions/unpublish?locale=en`);
    await panel.post(`${COLLECTION}/${ids.a}/actions/publish?locale=en`);
    expect(await published(ids)).toEqual(relations);
  });
});

test('a project is not related to itself', async () => {
  const ids = await createDrafts({ a: [] });
  const { status, body } = await app.request
    .put(`${PROJECTS}/${ids.a}?status=draft`)
    .auth(token, { type: 'bearer' })
    .send({ data: { relatedProjects: [ids.a] } });
  expect([status, body.error.details.errors[0].path]).toEqual([400, ['relatedProjects']]);
});

describe('publishing many, of which some aren’t ready,', () => {
  let ids: Record<string, string>;
  beforeAll(async () => {
    ids = await createDrafts({ ready: [], other: [] });
    const { body } = await app.request
      .post(`${PROJECTS}?status=draft`)
      .auth(token, { type: 'bearer' })
      .send({ data: { title: 'Bare' } });
    ids.bare = body.data.documentId;
  });

  const ask = (action: string, locale = 'en', names = ['ready', 'bare', 'other']) =>
    panel.post(`${COLLECTION}/actions/${action}`, { documentIds: names.map((name) => ids[name]), locale });

  test('says beforehand which, by title, and what each lacks', async () => {
    const { body } = await ask('checkPublish').expect(200);
    expect(body.data.ready.map(({ title }: { title: string }) => title)).toEqual(['ready', 'other']);
    const [{ title, missing }] = body.data.unready;
    expect([title, missing.map(({ path }: { path: string[] }) => path[0]).sort()]).toEqual([
      'Bare',
      ['countries', 'priorityArea', 'scope', 'startDate'],
    ]);
    expect(missing[0].message).toMatch(/needed to publish/);
  });

  test('says so of a language in which nothing is written', async () => {
    const { body } = await ask('checkPublish', 'az').expect(200);
    expect(body.data.ready).toEqual([]);
    expect(body.data.unready[0]).toMatchObject({
      title: 'ready',
      missing: [{ message: 'Nothing is written in this language.' }],
    });
  });

  test('says how many fields of each that is ready aren’t done in its language', async () => {
    const data = await aProject(app, { title: 'Counted', slug: 'counted', summary: 'Two texts' });
    const { documentId } = await app.strapi.documents('api::project.project').create({ locale: 'en', data });
    await panel.post(`${COLLECTION}/${documentId}/actions/publish?locale=en`).expect(200);
    const count = async (locale: string): Promise<unknown> => {
      const wanted = { documentIds: [documentId], locale };
      const { body } = await panel.post(`${COLLECTION}/actions/checkPublish`, wanted).expect(200);
      return body.data.ready;
    };
    const projects = app.strapi.documents('api::project.project');
    await projects.update({ documentId, locale: 'az', data: { title: 'Sayılan' } });
    expect(await count('az')).toEqual([{ documentId, title: 'Sayılan', unfinished: 1 }]);
    await projects.update({ documentId, locale: 'az', data: { summary: 'İki mətn' } });
    expect(await count('az')).toEqual([{ documentId, title: 'Sayılan', unfinished: 0 }]);
    expect(await count('en')).toEqual([{ documentId, title: 'Counted', unfinished: 0 }]);
  });

  test('is refused by title, language and field where all or none are asked for', async () => {
    const { body } = await ask('bulkPublish').expect(400);
    expect(body.error.message).toMatch(/“Bare” \(en\): A scope is needed to publish/);
    expect(await published({ ready: ids.ready ?? '' })).toEqual({ ready: [] });
    await app.request.get(`${PROJECTS}/${ids.ready}`).expect(404);
  });

  test('publishes those that are ready and lists the rest', async () => {
    const { body } = await ask('publishReady').expect(200);
    expect(body.data.ready.map(({ title }: { title: string }) => title)).toEqual(['ready', 'other']);
    expect(body.data.unready.map(({ title }: { title: string }) => title)).toEqual(['Bare']);
    for (const name of ['ready', 'other']) await app.request.get(`${PROJECTS}/${ids[name]}`).expect(200);
    await app.request.get(`${PROJECTS}/${ids.bare}`).expect(404);
  });

  test('is for those who may publish, of projects that there are, and says what it needs', async () => {
    const translator = panelOf(app, await signInAs(app, 'translator-az'));
    const body = { documentIds: [ids.ready], locale: 'en' };
    await translator.post(`${COLLECTION}/actions/publishReady`, body).expect(403);
    await translator.post(`${COLLECTION}/actions/checkPublish`, body).expect(403);
    await panel.post(`${COLLECTION}/actions/checkPublish`, { documentIds: ['nobody'] }).expect(404);
    await panel.post(`${COLLECTION}/actions/checkPublish`, { documentIds: 'all' }).expect(400);
  });
});
