import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../helpers/app';
import { aProject, priorityArea, PROJECTS } from '../helpers/content';
import { createApiToken, signInAs } from '../helpers/credentials';
import { panelOf, type Panel } from '../helpers/panel';

const PROJECT = 'api::project.project';
const TOPIC = 'api::topic.topic';
const COUNTRY = 'api::country.country';

let app: TestApp;
let token: string;
let panel: Panel;
beforeAll(async () => {
  app = await startApp();
  token = await createApiToken(app, 'full-access');
  panel = panelOf(app, await signInAs(app, 'strapi-editor'));
});
afterAll(() => app.stop());

/** A published project in English and Azerbaijani. */
async function aPublished(data: Record<string, unknown>): Promise<string> {
  const { body } = await app.request
    .post(PROJECTS)
    .auth(token, { type: 'bearer' })
    .send({ data: await aProject(app, data) })
    .expect(201);
  const { documentId } = body.data;
  await panel.put(`/collection-types/${PROJECT}/${documentId}?locale=az`, { title: 'Su' });
  return documentId;
}

const duplicate = (uid: string, documentId: string, texts: object) =>
  panel.post(`/collection-types/${uid}/${documentId}/actions/duplicate`, texts);

/** The rows of a document, by locale. */
async function rowsOf(uid: typeof PROJECT | typeof TOPIC, documentId: string) {
  const rows = await app.strapi.db.query(uid).findMany({
    where: { documentId },
    populate: uid === PROJECT ? { countries: true, priorityArea: true, topics: true } : { projects: true },
  });
  return Object.fromEntries(rows.map((row) => [row.locale, row]));
}

describe('a copy of a project', () => {
  test('is a draft in all its languages, under a title and an address of its own', async () => {
    const source = await aPublished({ title: 'Water', slug: 'water-1' });
    const { body } = await duplicate(PROJECT, source, { title: 'Water again' }).expect(200);
    expect([...body.data.locales].sort()).toEqual(['az', 'en']);
    const { en, az, ...others } = await rowsOf(PROJECT, body.data.documentId);
    expect(others).toEqual({});
    expect([en.title, az.title]).toEqual(['Water again', 'Su']);
    expect([en.slug, az.slug]).toEqual(['water-again', 'water-again']);
    expect([en.publishedAt, az.publishedAt]).toEqual([null, null]);
    for (const row of [en, az]) {
      expect(row.countries.length).toBeGreaterThan(0);
      expect(row.priorityArea).not.toBeNull();
    }
  });

  test('leaves what it is a copy of as it was', async () => {
    const source = await aPublished({ title: 'Still', slug: 'still' });
    const before = await app.request.get(`${PROJECTS}/still`).expect(200);
    await duplicate(PROJECT, source, { title: 'Still twice' }).expect(200);
    const after = await app.request.get(`${PROJECTS}/still`).expect(200);
    expect(after.body.data).toEqual(before.body.data);
  });

  test('keeps no number of an older portal, nor addresses that lead on', async () => {
    const source = await aPublished({ title: 'Old', slug: 'old', legacyId: '417' });
    await panel.put(`/collection-types/${PROJECT}/${source}?locale=en`, { slug: 'older' }).expect(200);
    await panel.post(`/collection-types/${PROJECT}/${source}/actions/publish?locale=en`).expect(200);
    const { body } = await duplicate(PROJECT, source, { title: 'New' }).expect(200);
    const { body: copy } = await panel
      .get(`/collection-types/${PROJECT}/${body.data.documentId}?locale=en`)
      .expect(200);
    expect(copy.data.legacyId).toBeNull();
    expect(copy.data.formerSlugs).toEqual([]);
  });

  test('needs a title', async () => {
    const source = await aPublished({ title: 'Nameless', slug: 'nameless' });
    const { body } = await duplicate(PROJECT, source, { title: ' ' }).expect(400);
    expect(body.error.details.errors).toMatchObject([{ path: ['title'] }]);
  });

  test('is made by whoever makes projects in all its languages', async () => {
    const source = await aPublished({ title: 'Theirs', slug: 'theirs' });
    const translator = panelOf(app, await signInAs(app, 'translator-az'));
    await translator
      .post(`/collection-types/${PROJECT}/${source}/actions/duplicate`, { title: 'Mine' })
      .expect(403);
    await duplicate(PROJECT, 'nobody', { title: 'Nothing' }).expect(404);
  });
});

test('a copy of a topic has a slug made from its name, and no projects', async () => {
  const { documentId } = await app.strapi.documents(TOPIC).create({ locale: 'en', data: { name: 'Rain' } });
  await app.strapi.documents(TOPIC).update({ documentId, locale: 'az', data: { name: 'Yağış' } });
  await aPublished({ title: 'With rain', slug: 'with-rain', topics: [documentId] });
  const { body } = await duplicate(TOPIC, documentId, { name: 'Snow' }).expect(200);
  const { en, az } = await rowsOf(TOPIC, body.data.documentId);
  expect([en.name, az.name, en.slug, az.slug]).toEqual(['Snow', 'Yağış', 'snow', 'snow']);
  expect([...en.projects, ...az.projects]).toEqual([]);
  const { body: read } = await app.request.get(`${PROJECTS}/with-rain?populate=topics`).expect(200);
  expect(read.data.topics.map(({ slug }: { slug: string }) => slug)).toEqual(['rain']);
});

test('a copy of a subsector takes no projects away', async () => {
  const area = await priorityArea(app, 'partnership-that-greens');
  const uid = 'api::subsector.subsector';
  const { documentId } = await app.strapi
    .documents(uid)
    .create({ locale: 'en', data: { name: 'Rivers', priorityArea: area } });
  await aPublished({ title: 'Of rivers', slug: 'of-rivers', priorityArea: area, subsector: documentId });
  await duplicate(uid, documentId, { name: 'Lakes' }).expect(200);
  const { body } = await app.request.get(`${PROJECTS}/of-rivers?populate=subsector`).expect(200);
  expect(body.data.subsector.slug).toBe('rivers');
});

test('a copy of a country needs a code, and says so', async () => {
  const [country] = await app.strapi.db.query(COUNTRY).findMany({ where: { code: 'AZ', locale: 'en' } });
  const { body } = await duplicate(COUNTRY, country.documentId, { name: 'Elsewhere' }).expect(400);
  expect(body.error.message).toMatch(/code of its own/);
  await duplicate(COUNTRY, country.documentId, { name: 'Elsewhere', code: 'FI' }).expect(200);
});

test('Strapi’s own way to copy gives another slug too', async () => {
  const source = await aPublished({ title: 'By hand', slug: 'by-hand' });
  const { body } = await panel
    .post(`/collection-types/${PROJECT}/auto-clone/${source}`, { locale: 'en' })
    .expect(200);
  const { documentId } = body.data;
  const { body: copy } = await panel.get(`/collection-types/${PROJECT}/${documentId}?locale=en`).expect(200);
  expect(copy.data.slug).toBe('by-hand-2');
});
