import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../helpers/app';
import { aProject, country } from '../helpers/content';
import { signInAs } from '../helpers/credentials';
import { panelOf, type Panel } from '../helpers/panel';

const PROJECT = 'api::project.project';
const COUNTRY = 'api::country.country';
const DESK = '/translation-desk';

let app: TestApp;
let administrator: string;
let editor: Panel;
let documentId: string;
beforeAll(async () => {
  app = await startApp();
  administrator = await signInAs(app, 'strapi-super-admin');
  // Signed in before the language is there.
  editor = panelOf(app, await signInAs(app, 'strapi-editor'));
  const data = await aProject(app, { slug: 'rivers' });
  ({ documentId } = await app.strapi.documents(PROJECT).create({ locale: 'en', data }));
  await app.strapi.documents(PROJECT).publish({ documentId, locale: 'en' });
});
afterAll(() => app.stop());

const at = (path: string) => `/collection-types/${PROJECT}/${documentId}${path}`;

async function addLanguage(code: string, name: string): Promise<void> {
  await app.request
    .post('/i18n/locales')
    .auth(administrator, { type: 'bearer' })
    .send({ code, name, isDefault: false })
    .expect(200);
}

async function removeLanguage(code: string): Promise<void> {
  const { id } = await app.strapi.db.query('plugin::i18n.locale').findOne({ where: { code } });
  await app.request.delete(`/i18n/locales/${id}`).auth(administrator, { type: 'bearer' }).expect(200);
}

describe('a language that is added in Settings, without a restart,', () => {
  beforeAll(async () => {
    await app.request.get('/api/projects?locale=fr').expect(400);
    await addLanguage('fr', 'French (fr)');
  });

  test('is read at once, and falls back to English', async () => {
    const { body } = await app.request.get('/api/projects/rivers?locale=fr').expect(200);
    expect(body.data).toMatchObject({ title: 'Clean rivers', fallbacks: { title: 'en' } });
    await app.request.get('/api/projects/rivers/info-sheet?locale=fr').expect(200);
  });

  test('has translators, who write it in the desk and in the content manager, and no other', async () => {
    const token = await signInAs(app, 'translator-fr');
    const desk = `${DESK}/documents/${PROJECT}/${documentId}?locale=fr`;
    const { body: locales } = await app.request
      .get(`${DESK}/locales`)
      .auth(token, { type: 'bearer' })
      .expect(200);
    expect(locales.data.map(({ code }: { code: string }) => code)).toEqual(['fr']);
    const { body } = await app.request.get(desk).auth(token, { type: 'bearer' }).expect(200);
    const [{ id, was }] = body.data.fields[0].units;
    const { body: done } = await app.request
      .put(desk)
      .auth(token, { type: 'bearer' })
      .send({ units: [{ id, was, text: 'Rivières propres' }] })
      .expect(200);
    expect(done.data.saved).toEqual([id]);
    const panel = panelOf(app, token);
    await panel.put(at('?locale=fr'), { summary: 'Trois rivières' }).expect(200);
    await panel.put(at('?locale=az'), { summary: 'Üç çay' }).expect(403);
    const moldova = await country(app, 'MD');
    await panel.put(`/collection-types/${COUNTRY}/${moldova}?locale=fr`, { name: 'Moldavie' }).expect(200);
  });

  test('is published by editors, those who were signed in already too', async () => {
    await editor.put(at('?locale=fr'), { title: 'Des rivières propres' }).expect(200);
    await editor.post(at('/actions/publish?locale=fr'), { locale: 'fr' }).expect(200);
    const { body } = await app.request.get('/api/projects?locale=fr&_q=rivières').expect(200);
    expect(body.data.map(({ title }: { title: string }) => title)).toEqual(['Des rivières propres']);
  });

  test('that was removed and comes back has its translators again', async () => {
    await removeLanguage('fr');
    await app.request.get('/api/projects?locale=fr').expect(400);
    await addLanguage('fr', 'French (fr)');
    const panel = panelOf(app, await signInAs(app, 'translator-fr'));
    await panel.put(at('?locale=fr'), { title: 'Rivières' }).expect(200);
    await editor.put(at('?locale=fr'), { title: 'Des rivières' }).expect(200);
  });

  test.each([
    ['pt-BR', 'Portuguese (pt-BR)'],
    ['zh-Hans', 'Chinese (zh-Hans)'],
    ['sr-Cyrl-RS', 'Serbian (sr-Cyrl-RS)'],
  ])('may be of a region or a script: %s', async (code, name) => {
    await addLanguage(code, name);
    const panel = panelOf(app, await signInAs(app, `translator-${code.toLowerCase()}`));
    await panel.put(at(`?locale=${code}`), { title: 'Texto' }).expect(200);
    await app.request.get(`/api/projects/rivers?locale=${code}`).expect(200);
  });

  test('by several administrators at once gets one role each', async () => {
    await Promise.all([
      addLanguage('de', 'German (de)'),
      addLanguage('it', 'Italian (it)'),
      addLanguage('nl', 'Dutch (nl)'),
    ]);
    for (const code of ['translator-de', 'translator-it', 'translator-nl']) {
      const roles = await app.strapi.db.query('admin::role').findMany({
        where: { code },
        populate: ['permissions'],
      });
      expect(roles).toHaveLength(1);
      const keys = roles[0].permissions.map(
        ({ action, subject }: { action: string; subject: string | null }) => `${action} ${subject}`,
      );
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('the default locale', () => {
  const put = (id: number, body: object) =>
    app.request.put(`/i18n/locales/${id}`).auth(administrator, { type: 'bearer' }).send(body);
  const idOf = async (code: string): Promise<number> =>
    (await app.strapi.db.query('plugin::i18n.locale').findOne({ where: { code } })).id;

  test('isn’t changed for another, which would hide what isn’t translated, and the reason is said', async () => {
    const { body } = await put(await idOf('az'), { name: 'Azerbaijani (az)', isDefault: true }).expect(400);
    expect(body.error.message).toContain('The default locale stays “en”');
    const created = await app.request
      .post('/i18n/locales')
      .auth(administrator, { type: 'bearer' })
      .send({ code: 'pl', name: 'Polish (pl)', isDefault: true })
      .expect(400);
    expect(created.body.error.message).toContain('The default locale stays “en”');
    const { body: locales } = await app.request
      .get('/i18n/locales')
      .auth(administrator, { type: 'bearer' })
      .expect(200);
    expect(locales.filter((one: { isDefault: boolean }) => one.isDefault)).toMatchObject([{ code: 'en' }]);
    expect(locales.map((one: { code: string }) => one.code)).not.toContain('pl');
    await app.request.get('/api/projects/rivers').expect(200);
  });

  test('is set back, renamed and left alone as before', async () => {
    await put(await idOf('en'), { name: 'English (en)', isDefault: true }).expect(200);
    await put(await idOf('az'), { name: 'Azerbaijani (az)', isDefault: false }).expect(200);
  });
});
