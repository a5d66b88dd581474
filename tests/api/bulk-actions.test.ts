import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../helpers/app';
import { changesOf } from '../plugins/history/changes';
import { aProject } from '../helpers/content';
import { signInAs } from '../helpers/credentials';
import { panelOf, type Panel } from '../helpers/panel';

const PROJECT = 'api::project.project';
const ACTIONS = `/collection-types/${PROJECT}/actions`;

let app: TestApp;
let panel: Panel;
beforeAll(async () => {
  app = await startApp();
  panel = panelOf(app, await signInAs(app, 'strapi-super-admin'));
});
afterAll(() => app.stop());

async function published(title: string): Promise<string> {
  const projects = app.strapi.documents(PROJECT);
  const { documentId } = await projects.create({ locale: 'en', data: await aProject(app, { title }) });
  await projects.update({ documentId, locale: 'az', data: { title: `${title} az` } });
  await projects.publish({ documentId, locale: '*' });
  return documentId;
}

async function versionsOf(documentId: string): Promise<string[]> {
  const rows = await app.strapi.db.query(PROJECT).findMany({ where: { documentId } });
  return rows.map(({ locale, publishedAt }) => `${locale} ${publishedAt ? 'published' : 'draft'}`).sort();
}

const ALL = ['az draft', 'az published', 'en draft', 'en published'];

describe('what is ticked in the list of a language', () => {
  test('is deleted in that language alone, which the list says in the address', async () => {
    const documentId = await published('Deleted in one');
    await panel.post(`${ACTIONS}/bulkDelete?locale=az`, { documentIds: [documentId] }).expect(200);
    expect(await versionsOf(documentId)).toEqual(['en draft', 'en published']);
  });

  test('is unpublished in that language alone', async () => {
    const documentId = await published('Unpublished in one');
    await panel.post(`${ACTIONS}/bulkUnpublish?locale=az`, { documentIds: [documentId] }).expect(200);
    expect(await versionsOf(documentId)).toEqual(ALL.filter((version) => version !== 'az published'));
  });

  test.each(['Unpublish', 'Publish'])(
    'may be of several languages at once, and is in the history in each: %s',
    async (what) => {
      const documentId = await published(`${what} in two`);
      const before = (await changesOf(app, PROJECT, documentId)).length;
      if (what === 'Publish')
        for (const locale of ['en', 'az'])
          await app.strapi.documents(PROJECT).unpublish({ documentId, locale });
      await panel
        .post(`${ACTIONS}/bulk${what}`, { documentIds: [documentId], locale: ['en', 'az'] })
        .expect(200);
      const after = (await changesOf(app, PROJECT, documentId)).slice(before);
      expect(new Set(after.map(({ locale }) => locale))).toEqual(new Set(['en', 'az']));
      const numbers = after.map(({ locale, number }) => `${locale} ${number}`);
      expect(new Set(numbers).size).toBe(numbers.length);
    },
  );

  test('is published in that language alone', async () => {
    const projects = app.strapi.documents(PROJECT);
    const data = await aProject(app, { title: 'Published in one' });
    const { documentId } = await projects.create({ locale: 'en', data });
    await projects.publish({ documentId, locale: 'en' });
    await projects.update({ documentId, locale: 'az', data: { title: 'Bir dildə' } });
    await panel.post(`${ACTIONS}/bulkPublish?locale=az`, { documentIds: [documentId] }).expect(200);
    expect(await versionsOf(documentId)).toEqual(ALL);
  });
});
