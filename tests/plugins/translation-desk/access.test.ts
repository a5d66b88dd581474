import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strapiServices } from '#strapi/services';
import type { DeskField } from '#translation-desk/desk';
import { startApp, type TestApp } from '../../helpers/app';
import { aProject } from '../../helpers/content';
import { signInAs } from '../../helpers/credentials';

const PROJECT = 'api::project.project';
const SECRET = 'A secret of Azerbaijan’s rivers';

let app: TestApp;
let documentId: string;
let path: string;
beforeAll(async () => {
  app = await startApp();
  const data = await aProject(app, { slug: 'read-in-part', title: 'Open waters', summary: SECRET });
  ({ documentId } = await app.strapi.documents(PROJECT).create({ locale: 'en', data }));
  const other = await aProject(app, { slug: 'read-in-part-too', title: 'Others', summary: SECRET });
  const translated = await app.strapi.documents(PROJECT).create({ locale: 'en', data: other });
  await app.strapi
    .documents(PROJECT)
    .update({ documentId: translated.documentId, locale: 'az', data: { summary: 'Çayların sirri' } });
  path = `/translation-desk/documents/${PROJECT}/${documentId}`;
});
afterAll(() => app.stop());

/** Signs in as somebody who has the whole desk, and of the projects these fields in these locales. */
async function signInWith(code: string, fields: string[], locales: string[]): Promise<string> {
  const role = await app.strapi.db
    .query('admin::role')
    .create({ data: { code, name: code, description: code } });
  const onProjects = ['read', 'create', 'update'].map((action) => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject: PROJECT,
    properties: { fields, locales },
  }));
  const onDesk = ['read', 'translate', 'review', 'exchange'].map((action) => ({
    action: `plugin::translation-desk.${action}`,
    subject: null,
    properties: {},
  }));
  const permissions = [...onProjects, ...onDesk].map((one) => ({
    conditions: [],
    actionParameters: {},
    ...one,
  }));
  await strapiServices(app.strapi).roles.addPermissions(role.id, permissions);
  return signInAs(app, code);
}

const get = (token: string, url: string) => app.request.get(url).auth(token, { type: 'bearer' });

async function exported(token: string): Promise<string> {
  const response = await app.request
    .post('/translation-desk/export')
    .auth(token, { type: 'bearer' })
    .send({ locale: 'az', documents: [{ uid: PROJECT, documentId }], version: '1.2', units: 'all' })
    .buffer()
    .parse((stream, done) => {
      let text = '';
      stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      stream.on('end', () => done(null, text));
    })
    .expect(200);
  return response.body;
}

const XLIFF = (unit: string): string => `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="${PROJECT}/${documentId}" source-language="en" target-language="az"><body>
    <trans-unit id="${unit}"><source>A</source><target>B</target></trans-unit>
  </body></file></xliff>`;

async function planned(token: string, unit: string): Promise<object[]> {
  const { body } = await app.request
    .post('/translation-desk/import/plan')
    .auth(token, { type: 'bearer' })
    .attach('file', Buffer.from(XLIFF(unit)), 'az.xlf')
    .expect(200);
  return body.data.units;
}

describe('somebody who may read titles alone', () => {
  let token: string;
  beforeAll(async () => {
    token = await signInWith('reads-titles', ['title'], ['en', 'az']);
  });

  test('has them in the editor, and nothing else', async () => {
    const { body } = await get(token, `${path}?locale=az`).expect(200);
    expect(body.data.fields.map(({ name }: DeskField) => name)).toEqual(['title']);
    expect(JSON.stringify(body)).not.toContain('secret');
  });

  test('is offered nothing of other fields', async () => {
    const { body } = await get(token, `${path}/suggestions?locale=az&unit=summary`).expect(200);
    expect(body.data).toEqual([]);
  });

  test('exports and imports titles alone', async () => {
    const xliff = await exported(token);
    expect(xliff).toContain('Open waters');
    expect(xliff).not.toContain('secret');
    expect(await planned(token, 'title')).toMatchObject([{ kind: 'held', source: 'Open waters' }]);
    expect(await planned(token, 'summary')).toMatchObject([{ kind: 'refused', reason: 'unknown-field' }]);
  });

  test('sees the states of titles alone', async () => {
    const { body } = await get(token, `${path}/states`).expect(200);
    expect(body.data.map(({ locale }: { locale: string }) => locale)).toEqual(['az']);
    expect(body.data[0].fields.map(({ name }: { name: string }) => name)).toEqual(['title']);
  });
});

test('who may read summaries alone is shown no title, no suggestion from another field and no term', async () => {
  const token = await signInWith('reads-summaries', ['summary'], ['en', 'az']);
  const { body: opened } = await get(token, `${path}?locale=az`).expect(200);
  expect(opened.data).toMatchObject({ title: null, fields: [{ name: 'summary', units: [{ terms: [] }] }] });
  const { body: listed } = await get(token, '/translation-desk/documents?locale=az').expect(200);
  expect(listed.data).not.toEqual([]);
  expect(new Set(listed.data.map(({ title }: { title: string | null }) => title))).toEqual(new Set([null]));
  const { body: found } = await get(token, '/translation-desk/documents?locale=az&search=open').expect(200);
  expect(found.data).toEqual([]);
  const { body: offered } = await get(token, `${path}/suggestions?locale=az&unit=summary`).expect(200);
  expect(offered.data).toMatchObject([{ target: 'Çayların sirri', percent: 100 }]);
});

describe('somebody who may read Azerbaijani alone', () => {
  let token: string;
  beforeAll(async () => {
    token = await signInWith('reads-az', ['title', 'summary'], ['az']);
  });

  test('gets no English text', async () => {
    await get(token, `${path}?locale=az`).expect(404);
    const { body: offered } = await get(token, `${path}/suggestions?locale=az&unit=summary`).expect(200);
    expect(offered.data).toEqual([]);
    const { body: listed } = await get(token, '/translation-desk/documents?locale=az').expect(200);
    expect(listed.data).toEqual([]);
    expect(await exported(token)).not.toContain('Open waters');
    expect(await planned(token, 'title')).toMatchObject([{ kind: 'refused', reason: 'unknown-document' }]);
  });
});
