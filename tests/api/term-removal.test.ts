import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../helpers/app';
import { aProject, country, priorityArea, PROJECTS } from '../helpers/content';
import { createApiToken, signInAs } from '../helpers/credentials';
import { panelOf, type Panel } from '../helpers/panel';

const PROJECT = 'api::project.project';
const TOPIC = 'api::topic.topic';
const TOPICS = `/collection-types/${TOPIC}`;
const SUBSECTOR = 'api::subsector.subsector';

let app: TestApp;
let panel: Panel;
let token: string;
beforeAll(async () => {
  app = await startApp();
  panel = panelOf(app, await signInAs(app, 'strapi-super-admin'));
  token = await createApiToken(app, 'full-access');
});
afterAll(() => app.stop());

async function aTopic(slug: string, locales = ['az']): Promise<string> {
  const topics = app.strapi.documents(TOPIC);
  const { documentId } = await topics.create({ locale: 'en', data: { name: slug, slug } });
  for (const locale of locales)
    await topics.update({ documentId, locale, data: { name: `${slug} ${locale}` } });
  return documentId;
}

/** A project that is published in English and Azerbaijani, with these topics. */
async function published(title: string, topics: string[]): Promise<string> {
  const projects = app.strapi.documents(PROJECT);
  const data = await aProject(app, { title, topics });
  const { documentId } = await projects.create({ locale: 'en', data });
  await projects.update({ documentId, locale: 'az', data: { title: `${title} az` } });
  await projects.publish({ documentId, locale: '*' });
  return documentId;
}

/** The slugs of a project's topics in each of its versions. */
async function topicsOf(documentId: string): Promise<Record<string, string[]>> {
  const versions = await app.strapi.db.query(PROJECT).findMany({
    where: { documentId },
    populate: { topics: { select: ['slug'] } },
  });
  return Object.fromEntries(
    versions.map(({ locale, publishedAt, topics }) => [
      `${locale} ${publishedAt ? 'published' : 'draft'}`,
      topics.map(({ slug }: { slug: string }) => slug),
    ]),
  );
}

const everywhere = (topics: string[]) => ({
  'en draft': topics,
  'en published': topics,
  'az draft': topics,
  'az published': topics,
});

const exists = async (uid: 'api::topic.topic', documentId: string): Promise<boolean> =>
  (await app.strapi.db.query(uid).count({ where: { documentId } })) > 0;

describe('a term that projects use', () => {
  test('is refused with how many there are and what some are called, and nothing has changed', async () => {
    const used = await aTopic('used');
    const [first = ''] = await Promise.all([published('Alpha', [used])]);
    for (const title of ['Beta', 'Gamma', 'Delta']) await published(title, [used]);
    const { body } = await panel.remove(`${TOPICS}/${used}?locale=*`).expect(400);
    expect(body.error.message).toMatch(
      /^Topic in use: 4 projects \(“.+”, “.+”, “.+”,? and 1 more\)\. Say which topic they should have instead/,
    );
    expect(body.error.details).toMatchObject({ code: 'term-in-use', count: 4 });
    expect(body.error.details.uses).toHaveLength(3);
    expect(await topicsOf(first)).toEqual(everywhere(['used']));
    expect(await exists(TOPIC, used)).toBe(true);
  });

  test.each([
    ['by the English version alone', (id: string) => panel.remove(`${TOPICS}/${id}?locale=en`)],
    [
      'among several',
      (id: string) =>
        panel.post(`${TOPICS}/actions/bulkDelete?locale=en`, { documentIds: [id], locale: 'en' }),
    ],
    ['over the API', (id: string) => app.request.delete(`/api/topics/${id}`).auth(token, { type: 'bearer' })],
  ])('is refused %s', async (how, remove) => {
    const used = await aTopic(`refused-${how.replaceAll(' ', '-').toLowerCase()}`);
    await published('Refused', [used]);
    expect((await remove(used).expect(400)).body.error.details.code).toBe('term-in-use');
    expect(await exists(TOPIC, used)).toBe(true);
  });

  test('loses a translation without being asked', async () => {
    const used = await aTopic('translated');
    await published('Translated', [used]);
    await panel.remove(`${TOPICS}/${used}?locale=az`).expect(200);
    const { body } = await app.request.get('/api/topics/translated?locale=az').expect(200);
    expect(body.data.name).toBe('translated');
  });

  test('is counted beforehand as the refusal counts, drafts and other languages’ own included', async () => {
    const used = await aTopic('counted', ['az']);
    for (const title of ['One', 'Two', 'Three', 'Four']) await published(title, [used]);
    const projects = app.strapi.documents(PROJECT);
    await projects.create({
      locale: 'az',
      data: await aProject(app, { title: 'Yalnız burada', topics: [used] }),
    });
    const { body } = await panel.get(`${TOPICS}/${used}/uses`).expect(200);
    expect(body.data).toMatchObject([{ type: PROJECT, count: 5 }]);
    expect(body.data[0].titles).toHaveLength(3);
  });

  test('of an area counts the subsectors that belong to it', async () => {
    const AREA = 'api::priority-area.priority-area';
    const name = 'Counted area';
    const area = await app.strapi.documents(AREA).create({ locale: 'en', data: { name } });
    await app.strapi.documents(SUBSECTOR).create({
      locale: 'en',
      data: { name: 'Its subsector', priorityArea: area.documentId },
    });
    const path = `/collection-types/${AREA}/${area.documentId}`;
    const { body } = await panel.get(`${path}/uses`).expect(200);
    expect(body.data).toEqual([{ type: SUBSECTOR, count: 1, titles: ['Its subsector'] }]);
    await panel.remove(`${path}?locale=*`).expect(400);
  });

  test('is counted for who may delete it alone', async () => {
    const used = await aTopic('private');
    const translator = panelOf(app, await signInAs(app, 'translator-az'));
    await translator.get(`${TOPICS}/${used}/uses`).expect(403);
    await panel.get(`/collection-types/${PROJECT}/${used}/uses`).expect(404);
  });

  test('goes when nothing uses it', async () => {
    const unused = await aTopic('unused');
    expect((await panel.get(`${TOPICS}/${unused}/uses`).expect(200)).body.data).toEqual([]);
    await panel.remove(`${TOPICS}/${unused}?locale=*`).expect(200);
    expect(await exists(TOPIC, unused)).toBe(false);
  });
});

describe('a replacement', () => {
  test('takes its place in drafts and published versions, once and at the same place', async () => {
    const [a, b, c] = [await aTopic('first'), await aTopic('second'), await aTopic('third')];
    const between = await published('Between', [a, b, c]);
    const alone = await published('Alone', [b]);
    const instead = await aTopic('instead');
    await panel.remove(`${TOPICS}/${b}?locale=*&replacement=${instead}`).expect(200);
    expect(await exists(TOPIC, b)).toBe(false);
    expect(await topicsOf(between)).toEqual(everywhere(['first', 'instead', 'third']));
    expect(await topicsOf(alone)).toEqual(everywhere(['instead']));
    await panel.remove(`${TOPICS}/${instead}?locale=*&replacement=${a}`).expect(200);
    expect(await topicsOf(between)).toEqual(everywhere(['first', 'third']));
  });

  test('is seen by readers at once, and leaves the project as published as it was', async () => {
    const used = await aTopic('read');
    const documentId = await published('Read', [used]);
    const slugs = async () =>
      (await app.request.get(`${PROJECTS}/${documentId}?populate=topics`).expect(200)).body.data.topics.map(
        ({ slug }: { slug: string }) => slug,
      );
    expect(await slugs()).toEqual(['read']);
    const instead = await aTopic('read-instead');
    const remove = app.request.delete(`/api/topics/${used}?locale=*&replacement=${instead}`);
    await remove.auth(token, { type: 'bearer' }).expect(204);
    expect(await slugs()).toEqual(['read-instead']);
    const { body } = await panel.get(`/collection-types/${PROJECT}/${documentId}?locale=en`).expect(200);
    expect(body.data.status).toBe('published');
  });

  test('of a language that it lacks leaves the translation without', async () => {
    const used = await aTopic('in-two');
    const documentId = await published('In two', [used]);
    const instead = await aTopic('in-one', []);
    await panel.remove(`${TOPICS}/${used}?locale=*&replacement=${instead}`).expect(200);
    expect(await topicsOf(documentId)).toEqual({
      ...everywhere([]),
      'en draft': ['in-one'],
      'en published': ['in-one'],
    });
  });

  test.each([
    ['the entry itself', async (used: string) => used],
    ['one that there isn’t', async () => 'nothingofthatname0000000'],
    ['an entry of another kind', async () => country(app, 'AZ')],
  ])('can’t be %s', async (what, replacementFor) => {
    const used = await aTopic(`not-by-${what.replaceAll(/[^a-z]+/g, '-')}`);
    const documentId = await published('Kept', [used]);
    const replacement = await replacementFor(used);
    await panel.remove(`${TOPICS}/${used}?locale=*&replacement=${replacement}`).expect(400);
    expect(Object.values(await topicsOf(documentId)).flat()).toHaveLength(4);
  });

  test('of a subsector is of the same priority area', async () => {
    const subsectors = app.strapi.documents(SUBSECTOR);
    const make = async (name: string, area: string) =>
      (await subsectors.create({ locale: 'en', data: { name, priorityArea: area } })).documentId;
    const here = await priorityArea(app, 'partnership-that-protects');
    const [other] = await app.strapi.documents('api::priority-area.priority-area').findMany({
      filters: { documentId: { $ne: here } },
      locale: 'en',
    });
    const [used, elsewhere, near] = [
      await make('Used', here),
      await make('Elsewhere', other?.documentId ?? ''),
      await make('Near', here),
    ];
    const data = await aProject(app, { subsector: used });
    const { documentId } = await app.strapi.documents(PROJECT).create({ locale: 'en', data });
    const remove = (replacement: string) =>
      panel.remove(`/collection-types/${SUBSECTOR}/${used}?locale=*&replacement=${replacement}`);
    expect((await remove(elsewhere).expect(400)).body.error.message).toContain('same priority area');
    await remove(near).expect(200);
    const project = await app.strapi.documents(PROJECT).findOne({
      documentId,
      locale: 'en',
      populate: { subsector: true },
    });
    expect(project?.subsector?.documentId).toBe(near);
  });

  test('of several that go at once isn’t one of them', async () => {
    const [used, also] = [await aTopic('both-one'), await aTopic('both-two')];
    await published('Both', [used, also]);
    await panel
      .post(`${TOPICS}/actions/bulkDelete?replacement=${also}`, { documentIds: [used, also], locale: 'en' })
      .expect(400);
    expect([await exists(TOPIC, used), await exists(TOPIC, also)]).toEqual([true, true]);
  });
});
