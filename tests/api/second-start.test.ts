import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CONTENT_ACTIONS } from '../../src/setup/roles/content-types';
import type fiche from '../../src/index';
import { startApp, type TestApp } from '../helpers/app';
import { country, topic } from '../helpers/content';
import { signInAs } from '../helpers/credentials';
import { ROOT } from '../helpers/environment';
import { panelOf, type Panel } from '../helpers/panel';
import { requireApp } from '../helpers/require-app';
import { about } from '../helpers/about';

const PROJECT = 'api::project.project';
const COUNTRY = 'api::country.country';
const TOPIC = 'api::topic.topic';
const TEMPLATE = 'api::info-sheet-template.info-sheet-template';
const PUBLIC_SHEETS = 'plugin::info-sheet.info-sheet.find';

let app: TestApp;
let bearer: string;
let admin: Panel;
beforeAll(async () => {
  app = await startApp();
  bearer = await signInAs(app, 'strapi-super-admin');
  admin = panelOf(app, bearer);
});
afterAll(() => app.stop());

/** What the app does at every start, as the running server would do it again. */
async function startAgain(): Promise<void> {
  const compiled: { default: typeof fiche } = requireApp(path.join(ROOT, 'dist/src/index.js'));
  await compiled.default.bootstrap({ strapi: app.strapi });
}

const roles = () => app.strapi.db.query('admin::role');
const permissions = () => app.strapi.db.query('admin::permission');

describe('a second start leaves alone what people did', () => {
  test('a country renamed', async () => {
    const documentId = await country(app, 'MD');
    await admin
      .put(`/collection-types/${COUNTRY}/${documentId}?locale=az`, { name: 'Moldaviya' })
      .expect(200);
    await startAgain();
    expect(await app.strapi.db.query(COUNTRY).findOne({ where: { documentId, locale: 'az' } })).toMatchObject(
      { name: 'Moldaviya' },
    );
  });

  test('a topic deleted', async () => {
    const { slug } = await app.strapi.db.query(TOPIC).findOne({ where: { locale: 'en' } });
    await admin.remove(`/collection-types/${TOPIC}/${await topic(app, slug)}?locale=*`).expect(200);
    await startAgain();
    expect(await app.strapi.db.query(TOPIC).count({ where: { slug } })).toBe(0);
  });

  test('a label of the sheet reworded', async () => {
    await admin.put(`/single-types/${TEMPLATE}?locale=uk`, { heading: 'ДОВІДКА' }).expect(200);
    await startAgain();
    expect(await app.strapi.db.query(TEMPLATE).findOne({ where: { locale: 'uk' } })).toMatchObject({
      heading: 'ДОВІДКА',
    });
  });

  test('a permission taken from a translator', async () => {
    const role = await roles().findOne({ where: { code: 'translator-hy' } });
    const where = { role: { id: role.id }, action: CONTENT_ACTIONS.update, subject: TOPIC };
    expect(await permissions().deleteMany({ where })).toMatchObject({ count: 1 });
    await startAgain();
    expect(await permissions().count({ where })).toBe(0);
  });

  test('a permission taken from the public', async () => {
    const where = { action: PUBLIC_SHEETS, role: { type: 'public' } };
    const granted = await app.strapi.db.query('plugin::users-permissions.permission').findOne({ where });
    await app.strapi.db.query('plugin::users-permissions.permission').delete({ where: { id: granted.id } });
    await startAgain();
    expect(await app.strapi.db.query('plugin::users-permissions.permission').count({ where })).toBe(0);
  });

  test('a role deleted, and one renamed', async () => {
    const { id } = await roles().findOne({ where: { code: 'translator-ro' } });
    await app.request.delete(`/admin/roles/${id}`).auth(bearer, { type: 'bearer' }).expect(200);
    await roles().update({ where: { code: 'translator-uk' }, data: { name: 'Kyiv office' } });
    await startAgain();
    expect(await roles().count({ where: { code: 'translator-ro' } })).toBe(0);
    expect(await roles().findOne({ where: { code: 'translator-uk' } })).toMatchObject({
      name: 'Kyiv office',
    });
  });

  test('a locale taken from a permission', async () => {
    const role = await roles().findOne({ where: { code: 'strapi-editor' } });
    const where = { role: { id: role.id }, action: CONTENT_ACTIONS.publish, subject: PROJECT };
    const { id } = await permissions().findOne({ where });
    await permissions().update({ where: { id }, data: { properties: { locales: ['en', 'az'] } } });
    await startAgain();
    expect(await permissions().findOne({ where })).toMatchObject({ properties: { locales: ['en', 'az'] } });
  });

  test('and adds nothing of its own', async () => {
    await startAgain();
    const count = () =>
      Promise.all(
        ['admin::role', 'admin::permission', COUNTRY, TOPIC, TEMPLATE, 'plugin::i18n.locale'].map((uid) =>
          app.strapi.db.query(uid as typeof TOPIC).count(),
        ),
      );
    const before = await count();
    await startAgain();
    expect(await count()).toEqual(before);
  });
});

test('a locale added in the panel has a translator role at the next start', async () => {
  await app.request
    .post('/i18n/locales')
    .auth(bearer, { type: 'bearer' })
    .send({ code: 'ar', name: 'Arabic (ar)', isDefault: false })

    .expect(200);
  await startAgain();
  expect(await roles().findOne({ where: { code: 'translator-ar' } })).toMatchObject({
    name: 'Translator (ar)',
  });
  const editor = await roles().findOne({ where: { code: 'strapi-editor' }, populate: ['permissions'] });
  const onCountries = editor.permissions.filter(({ subject }: { subject: string }) => subject === COUNTRY);
  for (const { action, properties } of onCountries)
    about(action, () => expect(properties.locales).toContain('ar'));
  const arabic = panelOf(app, await signInAs(app, 'translator-ar'));
  const documentId = await country(app, 'MD');
  await arabic.put(`/collection-types/${COUNTRY}/${documentId}?locale=ar`, { name: 'مولدوفا' }).expect(200);
  await arabic.put(`/collection-types/${COUNTRY}/${documentId}?locale=az`, { name: 'مولدوفا' }).expect(403);
});
