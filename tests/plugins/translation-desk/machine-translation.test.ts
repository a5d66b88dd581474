import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../../helpers/app';
import { aProject, paragraph } from '../../helpers/content';
import { signInAs } from '../../helpers/credentials';

const PROJECT = 'api::project.project';
const BOLD = {
  type: 'paragraph',
  children: [
    { type: 'text', text: 'A ' },
    { type: 'text', text: 'bold', bold: true },
    { type: 'text', text: ' word' },
  ],
};

let machine: Server;
/** What the machine answers instead; null: it works. */
let refusal: { status: number; retryAfter?: string } | null = null;
let app: TestApp;
let translator: string;

/** A machine that puts “az: ” before each text, and loses the tags of one that says “bold”. */
beforeAll(async () => {
  machine = createServer(async (request, response) => {
    if (refusal) {
      if (refusal.retryAfter) response.setHeader('retry-after', refusal.retryAfter);
      response.writeHead(refusal.status).end(JSON.stringify({ error: 'Not now' }));
      return;
    }
    const { q } = (await json(request)) as { q: string[] };
    const translatedText = q.map((html) => (html.includes('bold') ? 'qalın' : `az: ${html}`));
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ translatedText }));
  });
  await new Promise<void>((resolve) => machine.listen(0, '127.0.0.1', resolve));
  process.env['LIBRETRANSLATE_URL'] = `http://127.0.0.1:${(machine.address() as AddressInfo).port}`;
  app = await startApp();
  translator = await signInAs(app, 'translator-az');
});
afterAll(async () => {
  await app.stop();
  delete process.env['LIBRETRANSLATE_URL'];
  machine.close();
});

afterEach(() => {
  refusal = null;
});

async function createEmpty(slug: string): Promise<string> {
  const { documentId } = await app.strapi
    .documents(PROJECT)
    .create({ locale: 'en', data: await aProject(app, { slug }) });
  return `/translation-desk/documents/${PROJECT}/${documentId}`;
}

const fill = (path: string, token = translator, locale = 'az') =>
  app.request.post(`${path}/machine-translation?locale=${locale}`).auth(token, { type: 'bearer' });

test('the editor offers the machine to who may translate', async () => {
  const path = await createEmpty('offered');
  const open = async (locale: string) =>
    (await app.request.get(`${path}?locale=${locale}`).auth(translator, { type: 'bearer' })).body.data;
  expect((await open('az')).mayFill).toBe(true);
  expect((await open('ka')).mayFill).toBe(false);
});

test.each([
  ['that has had too much', { status: 429, retryAfter: '7' }, { kind: 'limit', retryAfterSeconds: 7 }],
  ['that fails', { status: 500 }, { kind: 'refused', status: 500 }],
])('a machine %s fills nothing, and the report says why', async (_title, answer, failure) => {
  const path = await createEmpty(`refused-${answer.status}`);
  refusal = answer;
  const { body } = await fill(path).expect(200);
  expect(body.data).toMatchObject({ filled: [], broken: [], failure });
});

test('a machine fills nothing in a locale that the person may not edit', async () => {
  const { body } = await fill(await createEmpty('georgian'), translator, 'ka').expect(200);
  expect(body.data).toMatchObject({ filled: [], failure: null });
});

test.each(['en', 'zz'])('a machine fills nothing in “%s”, which nobody translates into', async (locale) => {
  const { body } = await fill(await createEmpty(`into-${locale}`), translator, locale).expect(400);
  expect(body.error.details).toMatchObject({ code: 'invalid-parameter', parameter: 'locale', value: locale });
});

test('a machine fills what is empty for review, keeps a person’s text, leaves out what it breaks, publishes nothing', async () => {
  const data = await aProject(app, {
    slug: 'machine',
    summary: 'Rivers',
    description: [BOLD, paragraph('Plain.')],
  });
  const { documentId } = await app.strapi.documents(PROJECT).create({ locale: 'en', data });
  await app.strapi.documents(PROJECT).publish({ documentId, locale: 'en' });
  await app.strapi.documents(PROJECT).update({ documentId, locale: 'az', data: { title: 'Təmiz çaylar' } });

  const path = `/translation-desk/documents/${PROJECT}/${documentId}`;
  const { body } = await app.request
    .post(`${path}/machine-translation?locale=az`)
    .auth(translator, { type: 'bearer' })
    .expect(200);
  expect(body.data).toMatchObject({ failure: null });
  expect(body.data.filled).toHaveLength(2);
  expect(body.data.broken).toHaveLength(1);

  const { body: opened } = await app.request
    .get(`${path}?locale=az`)
    .auth(translator, { type: 'bearer' })
    .expect(200);
  const units: { target: string | null; state: string }[] = opened.data.fields.flatMap(
    (field: { units: object[] }) => field.units,
  );
  expect(units.map(({ target, state }) => [target, state])).toEqual([
    ['Təmiz çaylar', 'current'],
    ['az: Rivers', 'needs-review'],
    [null, 'missing'],
    ['az: Plain.', 'needs-review'],
  ]);
  const published = await app.strapi
    .documents(PROJECT)
    .findOne({ documentId, locale: 'az', status: 'published' });
  expect(published).toBeNull();
});
