import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { expect, jest, test } from '@jest/globals';
import { startApp, type TestApp } from '../helpers/app';
import { aProject, paragraph } from '../helpers/content';
import { signInAs } from '../helpers/credentials';
import { unzip } from '../helpers/unzip';

async function listen({ strapi: { server } }: TestApp): Promise<number> {
  server.httpServer.listen(0, '127.0.0.1');
  await once(server.httpServer, 'listening');
  const { port } = server.httpServer.address() as AddressInfo;
  return port;
}

test('a PDF that was asked for before the server stops is delivered', async () => {
  const app = await startApp();
  const projects = app.strapi.documents('api::project.project');
  const description = Array.from({ length: 400 }, (_, index) =>
    paragraph(`Paragraph ${index} of a long text.`),
  );
  const data = await aProject(app, { title: 'Long', slug: 'long', description });
  const { documentId } = await projects.create({ locale: 'en', data });
  await projects.publish({ documentId, locale: 'en' });
  const port = await listen(app);
  const asked = once(app.strapi.server.httpServer, 'request');
  const answer = fetch(`http://127.0.0.1:${port}/api/projects/long/info-sheet.pdf`);
  await asked;
  const stopped = app.stop();
  const pdf = await answer;
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  await stopped;
  await expect(once(connect(port, '127.0.0.1'), 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('an archive of sheets that was asked for before the server stops is whole', async () => {
  const app = await startApp();
  const data = await aProject(app, { title: 'Rivers', slug: 'rivers', description: [paragraph('Long. ')] });
  const projects = app.strapi.documents('api::project.project');
  const { documentId } = await projects.create({ locale: 'en', data });
  await projects.publish({ documentId, locale: 'en' });
  const editor = await signInAs(app, 'strapi-editor');
  const locales = ['az', 'be', 'en', 'hy', 'ka', 'ro', 'uk'];
  const port = await listen(app);
  const answer = fetch(`http://127.0.0.1:${port}/info-sheet/bulk-downloads`, {
    method: 'POST',
    headers: { authorization: `Bearer ${editor}`, 'content-type': 'application/json' },
    body: JSON.stringify({ documentIds: [documentId], locales, format: 'pdf', status: 'published' }),
  });
  // Its head is there, the sheets are still being made.
  const archive = await answer;
  const stopped = app.stop();
  const files = await unzip(Buffer.from(await archive.arrayBuffer()));
  await stopped;
  expect([...files.keys()]).toEqual([
    ...locales.map((locale) => `rivers-info-sheet-${locale}.pdf`),
    'report.csv',
  ]);
  expect(files.get('report.csv')?.toString().trim().split('\r\n')).toHaveLength(1);
});

test('an import that was begun before the server stops comes to its end', async () => {
  const app = await startApp();
  const description = Array.from({ length: 100 }, (_, index) => paragraph(`Paragraph ${index}.`));
  const data = await aProject(app, { title: 'Rivers', slug: 'rivers', description });
  const { documentId } = await app.strapi.documents('api::project.project').create({ locale: 'en', data });
  const translator = { authorization: `Bearer ${await signInAs(app, 'translator-az')}` };
  const port = await listen(app);
  const desk = `http://127.0.0.1:${port}/translation-desk`;
  const exported = await fetch(`${desk}/export`, {
    method: 'POST',
    headers: { ...translator, 'content-type': 'application/json' },
    body: JSON.stringify({
      locale: 'az',
      documents: [{ uid: 'api::project.project', documentId }],
      version: '1.2',
    }),
  });
  const filled = (await exported.text()).replaceAll(
    /<source>Paragraph (\d+)\.<\/source>/g,
    '$&<target>Abzas $1.</target>',
  );
  const form = new FormData();
  form.append('decisions', '[]');
  form.append('file', new Blob([filled]), 'az.xlf');
  const asked = once(app.strapi.server.httpServer, 'request');
  const answer = fetch(`${desk}/import`, { method: 'POST', headers: translator, body: form });
  await asked;
  const stopped = app.stop();
  const imported = await answer;
  expect([imported.status, await imported.json()]).toMatchObject([200, { data: { writtenUnits: 100 } }]);
  await stopped;
});

test('what was published as the server stops is told to those who listen, whole', async () => {
  const app = await startApp();
  const told: unknown[] = [];
  app.strapi.eventHub.on('entry.publish', async ({ entry }: { entry: unknown }) => void told.push(entry));
  const projects = app.strapi.documents('api::project.project');
  const data = await aProject(app, { title: 'Told' });
  const { documentId } = await projects.create({ locale: 'en', data });
  await projects.publish({ documentId, locale: 'en' });
  await app.stop();
  const georgia: unknown = expect.objectContaining({ code: 'GE' });
  expect(told).toMatchObject([
    { documentId, title: 'Told', countries: expect.arrayContaining([georgia]) as unknown },
  ]);
});

test('a listener that fails after a commit is logged, and ends nothing', async () => {
  const app = await startApp();
  const logged = jest.spyOn(app.strapi.log, 'error').mockReturnValue(app.strapi.log);
  app.strapi.eventHub.on('entry.create', async () => Promise.reject(new Error('Nobody hears this')));
  const data = await aProject(app, { title: 'Unheard' });
  const { documentId } = await app.strapi.documents('api::project.project').create({ locale: 'en', data });
  await app.stop();
  expect(documentId).toBeTruthy();
  expect(logged).toHaveBeenCalledWith(expect.objectContaining({ message: 'Nobody hears this' }));
});
