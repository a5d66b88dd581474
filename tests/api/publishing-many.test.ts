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
