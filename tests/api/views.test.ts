import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strapiServices } from '#strapi/services';
import type { ViewConfiguration } from '#strapi/view-configuration';
import { reconcileViews } from '../../src/setup/views';
import { startApp, type TestApp } from '../helpers/app';
import { signInAs } from '../helpers/credentials';

const PROJECT = '/content-manager/content-types/api::project.project/configuration';
const SUBSECTOR = '/content-manager/content-types/api::subsector.subsector/configuration';
const LOCATION = '/content-manager/components/project.location/configuration';

let app: TestApp;
let token: string;

beforeAll(async () => {
  app = await startApp();
  token = await signInAs(app, 'strapi-super-admin');
});
afterAll(() => app.stop());

const get = async (url: string) =>
  (await app.request.get(url).auth(token, { type: 'bearer' }).expect(200)).body.data;
const put = async (url: string, body: object) =>
  app.request.put(url).auth(token, { type: 'bearer' }).send(body);

describe('the content manager', () => {
  test('gives the panel our labels, hints and layout of a project', async () => {
    const { contentType } = await get(PROJECT);
    expect(contentType.metadatas.slug.edit).toMatchObject({
      label: 'Slug',
      description: expect.stringContaining('Made from the English title'),
    });
    expect(contentType.metadatas.countries.edit.mainField).toBe('name');
    expect(contentType.layouts.list).toEqual(['title', 'countries', 'startDate', 'endDate']);
    expect(contentType.layouts.edit[0]).toEqual([{ name: 'title', size: 12 }]);
  });

  test('gives the hints of the components inside it', async () => {
    const { components } = await get(PROJECT);
    expect(components['project.location'].metadatas.latitude.edit.description).toContain('WGS 84');
  });

  test('takes our configuration back as a valid one', async () => {
    const { contentType } = await get(SUBSECTOR);
    const { settings, metadatas, layouts } = contentType;
    expect((await put(SUBSECTOR, { settings, metadatas: asPanelSends(metadatas), layouts })).status).toBe(
      200,
    );
  });

  test('keeps what code wrote as it is at the next start', async () => {
    const before = await get(PROJECT);
    const { componentViews, contentTypeViews } = strapiServices(app.strapi);
    await componentViews.syncConfigurations();
    await contentTypeViews.syncConfigurations();
    await reconcileViews(app.strapi);
    expect(await get(PROJECT)).toEqual(before);
  });

  test('keeps what people have edited, and only there', async () => {
    const { component } = await get(LOCATION);
    const { settings, layouts } = component;
    const metadatas = asPanelSends(component.metadatas);
    Object.assign(metadatas.label!.edit, { description: 'Our own words' });
    expect((await put(LOCATION, { settings, layouts, metadatas })).status).toBe(200);

    await reconcileViews(app.strapi);

    expect((await get(LOCATION)).component.metadatas.label.edit.description).toBe('Our own words');
    expect((await get(PROJECT)).contentType.metadatas.slug.edit.label).toBe('Slug');
  });

  test('brings a new wording of ours where people have edited nothing', async () => {
    const store = app.strapi.store({ type: 'core', name: 'fiche_setup' });
    const key = 'view:api::topic.topic';
    const contentTypes = strapiServices(app.strapi).contentTypeViews;
    const written = (await store.get({ key })) as ViewConfiguration;
    const older = structuredClone(written);
    older.metadatas.slug!.edit = { ...older.metadatas.slug!.edit, description: 'What an older version said' };
    await store.set({ key, value: older });
    await contentTypes.updateConfiguration(contentTypes.findContentType('api::topic.topic'), older);

    await reconcileViews(app.strapi);

    expect(await store.get({ key })).toEqual(written);
    const stored = await get('/content-manager/content-types/api::topic.topic/configuration');
    expect(stored.contentType.metadatas.slug.edit).toEqual(written.metadatas.slug!.edit);
  });
});

type Metadatas = Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;

/** What the panel sends back of what it got: neither ids nor what Strapi adds to each column on the way out. */
function asPanelSends({ id: _id, documentId: _documentId, ...metadatas }: Metadatas): Metadatas {
  return Object.fromEntries(
    Object.entries(metadatas).map(([name, { edit, list }]) => {
      const { mainField: _mainField, ...column } = list;
      return [name, { edit, list: column }];
    }),
  );
}
