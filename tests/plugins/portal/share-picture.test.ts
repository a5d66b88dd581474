import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strapiServices } from '#strapi/services';
import { startApp, type TestApp } from '../../helpers/app';
import { aProject } from '../../helpers/content';

const PROJECT = 'api::project.project';
const TITLES: Record<string, string> = {
  en: 'Rivers',
  az: 'Çaylar',
  be: 'Рэкі',
  hy: 'Գետեր',
  ka: 'მდინარეები',
  ro: 'Râuri',
  uk: 'Річки',
  ar: 'أنهار',
};

let app: TestApp;
let documentId: string;
beforeAll(async () => {
  app = await startApp();
  await strapiServices(app.strapi).locales.create({ code: 'ar', name: 'Arabic (ar)' });
  const projects = app.strapi.documents(PROJECT);
  const { en, ...others } = TITLES;
  ({ documentId } = await projects.create({
    locale: 'en',
    data: await aProject(app, { title: en, slug: 'rivers' }),
  }));
  for (const [locale, title] of Object.entries(others))
    await projects.update({ documentId, locale, data: { title } });
  await projects.publish({ documentId, locale: '*' });
});
afterAll(() => app.stop());

const PAGES = [
  '',
  '/projects',
  '/projects/rivers',
  '/countries/GE',
  '/priority-areas/partnership-that-protects',
];

const pictureOf = (path: string) =>
  app.request.get(path).buffer(true).expect(200).expect('Content-Type', 'image/png');

describe.each(Object.keys(TITLES))('a page in %s', (locale) => {
  test.each(PAGES)('has a picture to be shared with: …%s', async (page) => {
    const { text } = await app.request.get(`/${locale}${page}`).expect(200);
    const said = Object.fromEntries(
      [...text.matchAll(/<meta property="(og:image[^"]*)" content="([^"]*)">/g)].map(([, key, value]) => [
        key,
        value,
      ]),
    );
    const address = `/${locale}${page}.png`;
    expect(said).toMatchObject({
      'og:image': expect.stringMatching(new RegExp(`^http[^ ]+${address.replaceAll('.', '\\.')}$`)),
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': expect.stringMatching(/\S/),
    });
    expect(text).toContain('<meta name="twitter:card" content="summary_large_image">');
    const { body } = await pictureOf(address);
    expect(await sharp(body as Buffer).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  });
});

test('each language has its own', async () => {
  const pictures = await Promise.all(
    Object.keys(TITLES).map(
      async (locale) => (await pictureOf(`/${locale}/projects/rivers.png`)).headers.etag,
    ),
  );
  expect(new Set(pictures).size).toBe(Object.keys(TITLES).length);
});

test('is cached as ready bytes, and told from an older one by its tag', async () => {
  const first = await pictureOf('/en/projects/rivers.png');
  expect(first.headers['cache-control']).toContain('public');
  await app.request
    .get('/en/projects/rivers.png')
    .set('If-None-Match', first.headers.etag ?? '')
    .expect(304);
  await app.strapi.documents(PROJECT).update({ documentId, locale: 'en', data: { title: 'Streams' } });
  expect((await pictureOf('/en/projects/rivers.png')).headers.etag).toBe(first.headers.etag);
  await app.strapi.documents(PROJECT).publish({ documentId, locale: 'en' });
  expect((await pictureOf('/en/projects/rivers.png')).headers.etag).not.toBe(first.headers.etag);
});

test('by a former slug or the document’s id leads to today’s', async () => {
  const { headers } = await app.request.get(`/ka/projects/${documentId}.png`).expect(301);
  expect(headers.location).toBe('/ka/projects/rivers.png');
});

test.each(['/xx.png', '/en/projects/nothing.png', '/en/countries/ZZ.png', '/en/projects.png/more'])(
  'there is none at %s',
  async (path) => {
    await app.request.get(path).expect(404);
  },
);

test('there is none of what isn’t published', async () => {
  const projects = app.strapi.documents(PROJECT);
  await projects.create({ locale: 'en', data: await aProject(app, { title: 'Secret', slug: 'secret' }) });
  await app.request.get('/en/projects/secret.png').expect(404);
});
