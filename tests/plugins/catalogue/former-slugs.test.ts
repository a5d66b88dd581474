import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestApp } from '../../helpers/app';
import { startApp } from '../../helpers/app';
import { aProject, PROJECTS } from '../../helpers/content';
import { createApiToken, signInAs } from '../../helpers/credentials';
import { panelOf, type Panel } from '../../helpers/panel';

const UID = 'api::project.project';
const LIST = `/collection-types/${UID}`;

let app: TestApp;
let token: string;
let panel: Panel;
beforeAll(async () => {
  app = await startApp();
  token = await createApiToken(app, 'full-access');
  panel = panelOf(app, await signInAs(app, 'strapi-super-admin'));
});
afterAll(() => app.stop());

/** A project that readers see in English and Azerbaijani. */
async function published(slug: string): Promise<string> {
  const projects = app.strapi.documents(UID);
  const { documentId } = await projects.create({ locale: 'en', data: await aProject(app, { slug }) });
  await projects.update({ documentId, locale: 'az', data: { title: 'Təmiz çaylar' } });
  await projects.publish({ documentId, locale: '*' });
  return documentId;
}

async function rename(documentId: string, slug: string): Promise<void> {
  const projects = app.strapi.documents(UID);
  await projects.update({ documentId, locale: 'en', data: { slug } });
  await projects.publish({ documentId, locale: 'en' });
}

const formerOf = async (documentId: string, query = ''): Promise<string[]> => {
  const { body } = await panel.get(`${LIST}/${documentId}${query}`).expect(200);
  return body.data.formerSlugs.map(({ slug }: { slug: string }) => slug);
};

describe('an address whose slug has changed', () => {
  test('leads on, in every form, with all that was asked', async () => {
    const documentId = await published('lake-one');
    await app.request.get(`${PROJECTS}/lake-one`).expect(200);
    await rename(documentId, 'lake-two');
    for (const [asked, location] of [
      ['/lake-one', '/lake-two'],
      ['/lake-one?locale=az&fields=title', '/lake-two?locale=az&fields=title'],
      ['/lake%2Done', '/lake-two'],
      ['/lake-one/info-sheet?locale=az', '/lake-two/info-sheet?locale=az'],
      ['/lake-one/info-sheet.pdf?locale=az', '/lake-two/info-sheet.pdf?locale=az'],
      ['/lake-one/info-sheet.docx', '/lake-two/info-sheet.docx'],
      ['/lake-one/info-sheet.html', '/lake-two/info-sheet.html'],
    ]) {
      const { headers, body } = await app.request.get(`${PROJECTS}${asked}`).expect(301);
      expect(headers.location).toBe(`${PROJECTS}${location}`);
      expect(body).toEqual({ data: null, meta: { canonicalSlug: 'lake-two' } });
      // A browser keeps a permanent redirect for good, and an editor may free the slug.
      expect(headers['cache-control']).toBe('no-store');
    }
    await app.request.get(`${PROJECTS}/lake-two?locale=az`).expect(200);
    expect(await formerOf(documentId)).toEqual(['lake-one']);
  });

  test('leads to the last of several', async () => {
    const documentId = await published('hill-1');
    await rename(documentId, 'hill-2');
    await rename(documentId, 'hill-3');
    for (const slug of ['hill-1', 'hill-2'])
      expect((await app.request.get(`${PROJECTS}/${slug}`).expect(301)).headers.location).toBe(
        `${PROJECTS}/hill-3`,
      );
    await rename(documentId, 'hill-1');
    await app.request.get(`${PROJECTS}/hill-1`).expect(200);
    expect((await app.request.get(`${PROJECTS}/hill-3`).expect(301)).body.meta.canonicalSlug).toBe('hill-1');
    expect(await formerOf(documentId)).toEqual(['hill-2', 'hill-3']);
  });

  test('stays what it is until the new one is published', async () => {
    const documentId = await published('bay-1');
    await app.strapi.documents(UID).update({ documentId, locale: 'en', data: { slug: 'bay-2' } });
    await app.request.get(`${PROJECTS}/bay-1`).expect(200);
    await app.request.get(`${PROJECTS}/bay-2`).expect(404);
    const draft = await app.request
      .get(`${PROJECTS}/bay-1?status=draft`)
      .auth(token, { type: 'bearer' })
      .expect(301);
    expect(draft.headers.location).toBe(`${PROJECTS}/bay-2?status=draft`);
    await app.strapi.documents(UID).update({ documentId, locale: 'en', data: { slug: 'bay-1' } });
    expect(await formerOf(documentId)).toEqual([]);
  });

  test('is kept by an update that publishes at once, as the API’s does', async () => {
    const documentId = await published('cape-1');
    await app.request
      .put(`${PROJECTS}/${documentId}`)
      .auth(token, { type: 'bearer' })
      .send({ data: { slug: 'cape-2' } })
      .expect(200);
    await app.request.get(`${PROJECTS}/cape-1`).expect(301);
  });

  test('is nobody’s when the project was never published under it', async () => {
    const projects = app.strapi.documents(UID);
    const { documentId } = await projects.create({
      locale: 'en',
      data: await aProject(app, { slug: 'typo' }),
    });
    await rename(documentId, 'no-typo');
    await app.request.get(`${PROJECTS}/typo`).expect(404);
  });

  test('is not told to readers as a field', async () => {
    const documentId = await published('quiet-1');
    await rename(documentId, 'quiet-2');
    const { body } = await app.request.get(`${PROJECTS}/quiet-2?populate=*`).expect(200);
    expect(body.data).not.toHaveProperty('formerSlugs');
    await app.request.get(`${PROJECTS}?populate=formerSlugs`).expect(400);
  });
});

describe('a former slug', () => {
  test('can’t be another project’s, until its own gives it away', async () => {
    const documentId = await published('mine-1');
    await rename(documentId, 'mine-2');
    const create = async (data: object) =>
      app.request
        .post(PROJECTS)
        .auth(token, { type: 'bearer' })
        .send({ data: await aProject(app, { title: 'Other', ...data }) });
    const { body } = await create({ slug: 'mine-1' }).then((answer) => answer);
    expect(body.error.details.errors).toEqual([
      expect.objectContaining({ path: ['slug'], message: expect.stringContaining('former slug') }),
    ]);
    const { body: named } = await create({ title: 'Mine 1' });
    expect(named.data.slug).toBe('mine-1-2');

    await panel.put(`${LIST}/${documentId}`, { formerSlugs: [] }).expect(200);
    await app.strapi.documents(UID).publish({ documentId, locale: 'en' });
    await app.request.get(`${PROJECTS}/mine-1`).expect(404);
    await app.strapi.documents(UID).publish({ documentId, locale: 'az' });
    const { body: taken } = await create({ slug: 'mine-1' });
    expect(taken.data.slug).toBe('mine-1');
  });

  test('can be written by hand, if it is a slug and nobody’s', async () => {
    const documentId = await published('hand-1');
    await published('hand-taken');
    const put = (...slugs: string[]) =>
      panel.put(`${LIST}/${documentId}`, { formerSlugs: slugs.map((slug) => ({ slug })) });
    const { body } = await put('Not a slug', 'hand-taken').expect(400);
    expect(body.error.details.errors.map(({ path }: { path: string[] }) => path)).toContainEqual([
      'formerSlugs',
      '0',
      'slug',
    ]);
    await put('printed-on-a-leaflet', 'hand-1').expect(200);
    expect(await formerOf(documentId)).toEqual(['printed-on-a-leaflet']);
    await app.strapi.documents(UID).publish({ documentId, locale: 'en' });
    expect((await app.request.get(`${PROJECTS}/printed-on-a-leaflet`).expect(301)).headers.location).toBe(
      `${PROJECTS}/hand-1`,
    );
  });

  test('is the same in all languages, and a translation can’t change it', async () => {
    const documentId = await published('same-1');
    await rename(documentId, 'same-2');
    expect(await formerOf(documentId, '?locale=az')).toEqual(['same-1']);
    const { body } = await panel
      .put(`${LIST}/${documentId}?locale=az`, { title: 'Başqa', formerSlugs: [] })
      .expect(400);
    expect(body.error.details.errors[0].path).toEqual(['formerSlugs']);
  });

  test('isn’t copied with the project', async () => {
    const documentId = await published('copy-1');
    await rename(documentId, 'copy-2');
    const { body } = await panel.post(`${LIST}/clone/${documentId}`, {
      ...(await aProject(app)),
      slug: '',
    });
    const copy = await panel.get(`${LIST}/${body.data.documentId}`).expect(200);
    expect(copy.body.data.formerSlugs ?? []).toEqual([]);
    expect((await app.request.get(`${PROJECTS}/copy-1`).expect(301)).body.meta.canonicalSlug).toBe('copy-2');
  });
});
