import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { strapiServices } from '#strapi/services';
import { CONTENT_ACTIONS, CONTENT_TYPES } from '../../src/setup/roles/content-types';
import { startApp, type TestApp } from '../helpers/app';
import { aProject, country, PROJECTS, topic } from '../helpers/content';
import { createApiToken, signInAs } from '../helpers/credentials';
import { panelOf, type Panel } from '../helpers/panel';
import { versionsExcept, versionsOf } from '../helpers/versions';
import { about } from '../helpers/about';

const PROJECT = 'api::project.project';
const TOPIC = 'api::topic.topic';
const TEMPLATE = 'api::info-sheet-template.info-sheet-template';
const MANY = '/collection-types';
const ONE = '/single-types';

let app: TestApp;
let token: string;
let translator: Panel;
let editor: Panel;
beforeAll(async () => {
  app = await startApp();
  token = await createApiToken(app, 'full-access');
  translator = panelOf(app, await signInAs(app, 'translator-az'));
  editor = panelOf(app, await signInAs(app, 'strapi-editor'));
});
afterAll(() => app.stop());

/** A project published in English with a Georgian draft; nobody has begun the Azerbaijani version. */
async function aWrittenProject(): Promise<string> {
  const write = (method: 'post' | 'put', path: string, data: object) =>
    app.request[method](path).auth(token, { type: 'bearer' }).send({ data });
  const english = await aProject(app, { socialLinks: [{ platform: 'x', url: 'https://example.org' }] });
  const { body } = await write('post', PROJECTS, english).expect(201);
  const { documentId } = body.data;
  await write('put', `${PROJECTS}/${documentId}?locale=ka&status=draft`, { title: 'მდინარეები' }).expect(200);
  return documentId;
}

const at = (documentId: string, rest = '') => `${MANY}/${PROJECT}/${documentId}${rest}`;
const countProjects = () => app.strapi.db.query(PROJECT).count();
const aCountry = () => country(app, 'UA');

describe('a translator into Azerbaijani', () => {
  let documentId: string;
  beforeEach(async () => {
    documentId = await aWrittenProject();
  });

  test.each(CONTENT_TYPES)('reads %s in every language', async (uid) => {
    const isSingle = app.strapi.contentType(uid).kind === 'singleType';
    for (const locale of ['en', 'az', 'ka']) {
      await translator.get(`${isSingle ? ONE : MANY}/${uid}?locale=${locale}`).expect(200);
    }
  });

  test('reads a project’s shared fields', async () => {
    const { body } = await translator.get(at(documentId, '?locale=en')).expect(200);
    expect(body.data).toMatchObject({ title: 'Clean rivers', startDate: '2024-03-01' });
  });

  test('begins the Azerbaijani version, and goes on with it', async () => {
    const others = await versionsExcept(app, documentId, 'az');
    await translator.put(at(documentId, '?locale=az'), { title: 'Çaylar' }).expect(200);
    await translator
      .put(at(documentId, '?locale=az'), { title: 'Təmiz çaylar', summary: 'Qısa' })
      .expect(200);
    const versions = await versionsOf(app, documentId);
    expect(versions['az draft']?.title).toBe('Təmiz çaylar');
    expect(versions['az draft']?.shared).toEqual(versions['en draft']?.shared);
    expect(await versionsExcept(app, documentId, 'az')).toEqual(others);
  });

  describe('writes no other language', () => {
    test.each<[string, string, object]>([
      ['Georgian that exists, named in the address', '?locale=ka', {}],
      ['Georgian that exists, named in the body', '', { locale: 'ka' }],
      ['Ukrainian that doesn’t exist yet', '?locale=uk', {}],
      ['Ukrainian that doesn’t exist yet, named in the body', '', { locale: 'uk' }],
      ['English', '?locale=en', {}],
      ['English, by naming none', '', {}],
      ['a locale there is none of', '?locale=zz', {}],
      ['all at once', '?locale=*', {}],
      ['all at once, named in the body', '', { locale: '*' }],
      ['two at once', '', { locale: ['az', 'ka'] }],
    ])('%s', async (_title, query, body) => {
      const before = await versionsOf(app, documentId);
      const { status } = await translator.put(at(documentId, query), { title: 'Çaylar', ...body });
      expect([400, 403]).toContain(status);
      expect(await versionsOf(app, documentId)).toEqual(before);
    });

    test('not even where address and body disagree', async () => {
      const before = await versionsExcept(app, documentId, 'az');
      await translator.put(at(documentId, '?locale=az'), { title: 'Çaylar', locale: 'ka' });
      await translator.put(at(documentId, '?locale=ka'), { title: 'Çaylar', locale: 'az' });
      expect(await versionsExcept(app, documentId, 'az')).toEqual(before);
    });
  });

  describe('changes nothing that is shared', () => {
    test.each<[string, () => Promise<object>]>([
      ['a date', async () => ({ startDate: '2020-01-01' })],
      ['the slug', async () => ({ slug: 'temiz-caylar' })],
      ['the scope', async () => ({ scope: 'bilateral' })],
      ['the budget', async () => ({ totalBudget: 1, currency: 'EUR' })],
      ['a component', async () => ({ socialLinks: [{ platform: 'x', url: 'https://example.com' }] })],
      ['the countries', async () => ({ countries: [await aCountry()] })],
      ['a country added', async () => ({ countries: { connect: [{ documentId: await aCountry() }] } })],
      [
        'a country taken away',
        async () => ({ countries: { disconnect: [{ documentId: await country(app, 'AZ') }] } }),
      ],
      ['all countries', async () => ({ countries: { set: [] } })],
      ['the priority area', async () => ({ priorityArea: null })],
    ])('%s', async (_title, change) => {
      const data = { title: 'Çaylar', ...(await change()) };
      const before = await versionsExcept(app, documentId, 'az');
      // Once as the version begins, once as it goes on.
      await translator.put(at(documentId, '?locale=az'), data);
      await translator.put(at(documentId, '?locale=az'), { title: 'Çaylar' }).expect(200);
      await translator.put(at(documentId, '?locale=az'), data);
      expect(await versionsExcept(app, documentId, 'az')).toEqual(before);
      const versions = await versionsOf(app, documentId);
      expect(versions['az draft']?.shared).toEqual(versions['en draft']?.shared);
    });
  });

  describe('makes no new project', () => {
    test.each<[string, (id: string) => [string, object]]>([
      ['in Azerbaijani', () => [`${MANY}/${PROJECT}?locale=az`, { title: 'Yeni' }]],
      ['in English', () => [`${MANY}/${PROJECT}`, { title: 'New' }]],
      ['published as it is made', () => [`${MANY}/${PROJECT}/actions/publish?locale=az`, { title: 'Yeni' }]],
      ['as a copy', (id) => [`${MANY}/${PROJECT}/clone/${id}?locale=en`, { title: 'Copy' }]],
      [
        'as a copy of the Azerbaijani version',
        (id) => [`${MANY}/${PROJECT}/clone/${id}?locale=az`, { locale: 'az' }],
      ],
      ['as a copy at one click', (id) => [`${MANY}/${PROJECT}/auto-clone/${id}`, {}]],
    ])('%s', async (_title, toCall) => {
      await translator.put(at(documentId, '?locale=az'), { title: 'Çaylar' }).expect(200);
      const before = await countProjects();
      const { status } = await translator.post(...toCall(documentId));
      expect([400, 403]).toContain(status);
      expect(await countProjects()).toBe(before);
    });
  });

  describe('neither publishes nor takes away', () => {
    test.each<[string, (panel: Panel, id: string) => ReturnType<Panel['get']>]>([
      ['deleting the Azerbaijani version', (panel, id) => panel.remove(at(id, '?locale=az'))],
      ['deleting the Georgian version', (panel, id) => panel.remove(at(id, '?locale=ka'))],
      ['deleting the project', (panel, id) => panel.remove(at(id, '?locale=*'))],
      [
        'deleting several',
        (panel, id) => panel.post(`${MANY}/${PROJECT}/actions/bulkDelete?locale=az`, { documentIds: [id] }),
      ],
      ['publishing', (panel, id) => panel.post(at(id, '/actions/publish?locale=az'), { locale: 'az' })],
      ['publishing English', (panel, id) => panel.post(at(id, '/actions/publish'), {})],
      [
        'publishing several',
        (panel, id) =>
          panel.post(`${MANY}/${PROJECT}/actions/bulkPublish`, { documentIds: [id], locale: 'az' }),
      ],
      ['unpublishing English', (panel, id) => panel.post(at(id, '/actions/unpublish'), { locale: 'en' })],
      [
        'unpublishing several',
        (panel, id) =>
          panel.post(`${MANY}/${PROJECT}/actions/bulkUnpublish`, { documentIds: [id], locale: 'en' }),
      ],
      [
        'discarding the English draft',
        (panel, id) => panel.post(at(id, '/actions/discard'), { locale: 'en' }),
      ],
    ])('%s', async (_title, attempt) => {
      await translator.put(at(documentId, '?locale=az'), { title: 'Çaylar' }).expect(200);
      const before = await versionsOf(app, documentId);
      const { status } = await attempt(translator, documentId);
      expect(status).toBe(403);
      expect(await versionsOf(app, documentId)).toEqual(before);
    });
  });

  describe('of topics, countries and the like', () => {
    test('writes the Azerbaijani name alone', async () => {
      const slug = (await app.strapi.db.query(TOPIC).findOne({ where: { locale: 'az' } })).slug;
      const id = await topic(app, slug);
      const before = await app.strapi.db
        .query(TOPIC)
        .findMany({ where: { documentId: id, locale: { $ne: 'az' } } });
      await translator
        .put(`${MANY}/${TOPIC}/${id}?locale=az`, { name: 'Yeni ad', slug: 'yeni', projects: [documentId] })
        .expect(200);
      const after = await app.strapi.db.query(TOPIC).findOne({
        where: { documentId: id, locale: 'az' },
        populate: ['projects'],
      });
      expect(after).toMatchObject({ name: 'Yeni ad', slug, projects: [] });
      expect(
        await app.strapi.db.query(TOPIC).findMany({ where: { documentId: id, locale: { $ne: 'az' } } }),
      ).toEqual(before);
    });

    test('writes no Georgian name', async () => {
      const { documentId: id } = await app.strapi.db.query(TOPIC).findOne({ where: { locale: 'ka' } });
      await translator.put(`${MANY}/${TOPIC}/${id}?locale=ka`, { name: 'Yeni ad' }).expect(403);
    });

    test('makes no new topic', async () => {
      const before = await app.strapi.db.query(TOPIC).count();
      await translator.post(`${MANY}/${TOPIC}?locale=az`, { name: 'Yeni', slug: 'yeni' }).expect(403);
      expect(await app.strapi.db.query(TOPIC).count()).toBe(before);
    });

    test('restores an Azerbaijani name that was taken away', async () => {
      const { documentId: id, slug } = await app.strapi.db.query(TOPIC).findOne({ where: { locale: 'az' } });
      await app.strapi.db.query(TOPIC).deleteMany({ where: { documentId: id, locale: 'az' } });
      await translator.put(`${MANY}/${TOPIC}/${id}?locale=az`, { name: 'Yenidən' }).expect(200);
      expect(
        await app.strapi.db.query(TOPIC).findOne({ where: { documentId: id, locale: 'az' } }),
      ).toMatchObject({ name: 'Yenidən', slug });
    });
  });

  describe('of the info-sheet template', () => {
    const stored = (locale: string) =>
      app.strapi.db.query(TEMPLATE).findOne({ where: { locale }, populate: ['facts', 'factLabels'] });

    test('writes the Azerbaijani labels, not the layout', async () => {
      const before = await stored('az');
      await translator
        .put(`${ONE}/${TEMPLATE}?locale=az`, {
          heading: 'BAŞLIQ',
          facts: [{ key: 'status' }],
          showEmblem: false,
        })
        .expect(200);
      expect(await stored('az')).toMatchObject({
        heading: 'BAŞLIQ',
        showEmblem: before.showEmblem,
        facts: before.facts.map(({ key }: { key: string }) => ({ key })),
      });
    });

    test.each(['en', 'ka'])('writes nothing in %s', async (locale) => {
      const before = await stored(locale);
      await translator.put(`${ONE}/${TEMPLATE}?locale=${locale}`, { heading: 'BAŞLIQ' }).expect(403);
      expect(await stored(locale)).toEqual(before);
    });
  });

  test('meets no users, roles or settings', async () => {
    const bearer = await signInAs(app, 'translator-az');
    for (const path of ['/admin/users', '/admin/roles', '/admin/api-tokens', '/admin/webhooks']) {
      await app.request.get(path).auth(bearer, { type: 'bearer' }).expect(403);
    }
  });
});

test('a translator who is granted it publishes their own language, and no other', async () => {
  const role = await app.strapi.db.query('admin::role').findOne({ where: { code: 'translator-be' } });
  await strapiServices(app.strapi).roles.addPermissions(role.id, [
    {
      action: CONTENT_ACTIONS.publish,
      subject: PROJECT,
      properties: { locales: ['be'] },
      conditions: [],
      actionParameters: {},
    },
  ]);
  const belarusian = panelOf(app, await signInAs(app, 'translator-be'));
  const documentId = await aWrittenProject();
  await belarusian
    .post(at(documentId, '/actions/publish?locale=be'), { locale: 'be', title: 'Чыстыя рэкі' })
    .expect(200);
  const published = await versionsOf(app, documentId);
  expect(published['be published']?.title).toBe('Чыстыя рэкі');
  for (const locale of ['ka', 'en', '*']) {
    const { status } = await belarusian.post(at(documentId, '/actions/publish'), { locale, title: 'Рэкі' });
    about(locale, () => expect([400, 403]).toContain(status));
  }
  const { status } = await belarusian.post(`${MANY}/${PROJECT}/actions/bulkPublish`, {
    documentIds: [documentId],
    locale: ['be', 'ka'],
  });
  expect(status).toBe(403);
  expect(await versionsOf(app, documentId)).toEqual(published);
});

test('an editor makes, translates, relates, publishes, unpublishes, copies and deletes a project', async () => {
  const { body } = await editor
    .post(`${MANY}/${PROJECT}`, await aProject(app, { title: 'By hand' }))
    .expect(201);
  const id = body.data.documentId;
  await editor.put(at(id, '?locale=az'), { title: 'Əl ilə' }).expect(200);
  await editor.put(at(id), { countries: { connect: [{ documentId: await aCountry() }] } }).expect(200);
  await editor.post(at(id, '/actions/publish'), { locale: 'en' }).expect(200);
  await editor.post(at(id, '/actions/publish'), { locale: 'az' }).expect(200);
  const versions = await versionsOf(app, id);
  expect(Object.keys(versions).sort()).toEqual(['az draft', 'az published', 'en draft', 'en published']);
  expect(versions['az published']).toMatchObject({
    title: 'Əl ilə',
    shared: { countries: ['AZ', 'GE', 'UA'] },
  });
  await editor.post(`${MANY}/${PROJECT}/clone/${id}`, { title: 'Copy' }).expect(200);
  await editor.post(at(id, '/actions/unpublish'), { locale: 'en' }).expect(200);
  await editor.remove(at(id, '?locale=*')).expect(200);
  expect(await versionsOf(app, id)).toEqual({});
});

test('an editor’s permissions are all still there at the second start, which this is', async () => {
  // Strapi sweeps permissions at each start, those that it takes for invalid: the seed database's start was the first.
  const role = await app.strapi.db
    .query('admin::role')
    .findOne({ where: { code: 'strapi-editor' }, populate: ['permissions'] });
  const granted = role.permissions.map(
    ({ action, subject }: { action: string; subject: string | null }) => `${action} ${subject}`,
  );
  for (const uid of CONTENT_TYPES) expect(granted).toContain(`${CONTENT_ACTIONS.delete} ${uid}`);
  expect(granted).toContain(`${CONTENT_ACTIONS.publish} ${PROJECT}`);
});

test('an editor makes a topic and edits the sheet’s layout', async () => {
  await editor.post(`${MANY}/${TOPIC}`, { name: 'Rivers', slug: 'rivers' }).expect(201);
  await editor.put(`${ONE}/${TEMPLATE}`, { showEmblem: true }).expect(200);
});
