import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { expect, jest, test } from '@jest/globals';
import { startApp } from '../helpers/app';
import { aProject, paragraph } from '../helpers/content';

test('a PDF that was asked for before the server stops is delivered', async () => {
  const app = await startApp();
  const projects = app.strapi.documents('api::project.project');
  const description = Array.from({ length: 400 }, (_, index) =>
    paragraph(`Paragraph ${index} of a long text.`),
  );
  const data = await aProject(app, { title: 'Long', slug: 'long', description });
  const { documentId } = await projects.create({ locale: 'en', data });
  await projects.publish({ documentId, locale: 'en' });
  const { httpServer } = app.strapi.server;
  httpServer.listen(0, '127.0.0.1');
  await once(httpServer, 'listening');
  const { port } = httpServer.address() as AddressInfo;
  const asked = once(httpServer, 'request');
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

test('what was published as the server stops is told to those who listen, whole', async () => {
  const app = await startApp();
  const told: unknown[] = [];
  app.strapi.eventHub.on('entry.publish', async ({ entry }: { entry: unknown }) => told.push(entry));
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
