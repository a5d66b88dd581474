import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
let app: TestApp;
let translator: string;

/** A machine that puts “az: ” before each text, and loses the tags of one that says “bold”. */
beforeAll(async () => {
  machine = createServer(async (request, response) => {
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
