import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../../helpers/app';
import { aProject } from '../../helpers/content';
import { signInAs } from '../../helpers/credentials';
import { panelOf } from '../../helpers/panel';

let app: TestApp;
beforeAll(async () => {
  process.env.PORTAL = 'off';
  app = await startApp();
});
afterAll(async () => {
  await app.stop();
  delete process.env.PORTAL;
});

test('without a portal the root leads to the panel', async () => {
  const { headers } = await app.request.get('/').expect(302);
  expect(headers.location).toBe('/admin');
});

test.each(['/en', '/en/projects', '/sitemap.xml', '/robots.txt', '/portal/manifest.webmanifest'])(
  'without a portal there is no %s',
  async (path) => {
    await app.request.get(path).expect(404);
  },
);

test('without a portal the panel’s preview is the info sheet', async () => {
  const projects = app.strapi.documents('api::project.project');
  const data = await aProject(app, { title: 'Seen on paper' });
  const { documentId } = await projects.create({ locale: 'en', data });
  const panel = panelOf(app, await signInAs(app, 'strapi-super-admin'));
  const path = `/preview/url/api::project.project?documentId=${documentId}&locale=en&status=draft`;
  const { body } = await panel.get(path).expect(200);
  expect(body.data.url).toMatch(/^\/info-sheet\/tickets\/.+\.html$/);
  expect((await app.request.get(body.data.url).expect(200)).text).toContain('Seen on paper');
});

test('without a portal Site has no preview', async () => {
  const panel = panelOf(app, await signInAs(app, 'strapi-super-admin'));
  await panel.get('/preview/url/api::site.site?locale=en').expect(204);
  await app.request.get('/portal/previews/site/en').expect(404);
});
