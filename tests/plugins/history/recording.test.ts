import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { UID } from '@strapi/strapi';
import { servicesOf } from '#history/services';
import { strapiServices } from '#strapi/services';
import { startApp, type TestApp } from '../../helpers/app';
import { aProject, country, paragraph, PROJECTS } from '../../helpers/content';
import { bytesOf } from '../../helpers/bytes-of';
import { createApiToken, signInAs } from '../../helpers/credentials';
import { panelOf, type Panel } from '../../helpers/panel';
import { changesOf, countChanges, story } from './changes';

const PROJECT = 'api::project.project';
const TOPIC = 'api::topic.topic';
const SITE = 'api::site.site';

let app: TestApp;
let panel: Panel;
let editor: string;
let token: string;
beforeAll(async () => {
  app = await startApp();
  editor = await signInAs(app, 'strapi-super-admin');
  panel = panelOf(app, editor);
  token = await createApiToken(app, 'full-access');
});
afterAll(() => app.stop());

let slug = 0;

async function createProject(overrides: Record<string, unknown> = {}): Promise<string> {
  const data = await aProject(app, { slug: `recorded-${(slug += 1)}`, ...overrides });
  const { documentId } = await app.strapi.documents(PROJECT).create({ locale: 'en', data });
  return documentId;
}

const update = (documentId: string, locale: string, data: Record<string, unknown>) =>
  app.strapi.documents(PROJECT).update({ documentId, locale, data });

describe('what is done to a document is recorded, language by language and field by field', () => {
  test('made, translated, published, changed, unpublished, deleted', async () => {
    const documentId = await createProject();
    await update(documentId, 'az', { title: 'Təmiz çaylar' });
    await app.strapi.documents(PROJECT).publish({ documentId, locale: '*' });
    await update(documentId, 'en', { title: 'Cleaner rivers' });
    await app.strapi.documents(PROJECT).discardDraft({ documentId, locale: 'en' });
    await app.strapi.documents(PROJECT).unpublish({ documentId, locale: 'az' });
    await app.strapi.documents(PROJECT).delete({ documentId, locale: '*' });
    const shared = 'countries,endDate,priorityArea,scope,slug,startDate';
    const all = `${shared},title`;
    const published = `published:${all}`;
    expect(await story(app, PROJECT, documentId)).toEqual([
      `en create draft:${all} published:`,
      `az save draft:${all} published:`,
      `az publish shown draft: ${published}`,
      `en publish shown draft: ${published}`,
      'en save draft:title published:',
      'en discard draft:title published:',
      'az unpublish hidden draft: ' + published,
      `az delete draft:${all} published:`,
      `en delete hidden draft:${all} ${published}`,
    ]);
  });

  test('components, pictures, links and rich text', async () => {
    const file = await createFile('river');
    const documentId = await createProject();
    const other = await createProject();
    await update(documentId, 'en', {
      description: [paragraph('What it does')],
      locations: [{ label: 'Quba', latitude: 41.3, longitude: 48.5 }],
      gallery: [{ image: file, alternativeText: 'A river' }],
      relatedProjects: [other],
    });
    await update(documentId, 'en', {
      gallery: [],
      countries: [await country(app, 'GE'), await country(app, 'AZ')],
    });
    expect((await story(app, PROJECT, documentId)).slice(1)).toEqual([
      'en save draft:description,gallery,locations,relatedProjects published:',
      'en save draft:countries,gallery published:',
    ]);
    await app.strapi.documents(PROJECT).delete({ documentId: other });
    expect((await story(app, PROJECT, documentId)).at(-1)).toBe('en follow draft:relatedProjects published:');
  });

  test('a save that changes nothing is none', async () => {
    const documentId = await createProject();
    await update(documentId, 'en', { title: 'Clean rivers' });
    expect(await story(app, PROJECT, documentId)).toHaveLength(1);
  });

  test('terms and single types', async () => {
    const { documentId } = await app.strapi
      .documents(TOPIC)
      .create({ locale: 'en', data: { name: 'Water', slug: `water-${slug}` } });
    await app.strapi.documents(TOPIC).update({ documentId, locale: 'az', data: { name: 'Su' } });
    expect(await story(app, TOPIC, documentId)).toEqual([
      'en create shown draft: published:name,slug',
      'az save shown draft: published:name,slug',
    ]);
    const site = await app.strapi.documents(SITE).findFirst({ locale: 'en' });
    await app.strapi
      .documents(SITE)
      .update({ documentId: site?.documentId ?? '', locale: 'en', data: { managingStatement: 'By us' } });
    expect((await story(app, SITE, site?.documentId ?? '')).at(-1)).toBe(
      'en save draft: published:managingStatement',
    );
  });
});

describe('by whom and why, by whatever way', () => {
  const last = async (documentId: string, uid = PROJECT) => {
    const { actor, cause, of } = (await changesOf(app, uid, documentId)).at(-1) ?? {};
    return { actor, cause, of };
  };

  test('the panel', async () => {
    const documentId = await createProject();
    await panel.put(`/collection-types/${PROJECT}/${documentId}?locale=en`, { title: 'By hand' }).expect(200);
    expect(await last(documentId)).toEqual({
      actor: expect.stringMatching(/^admin:\d+$/),
      cause: 'save',
      of: null,
    });
    await panel
      .post(`/collection-types/${PROJECT}/${documentId}/actions/publish?locale=en`, { title: 'By hand' })
      .expect(200);
    expect(await last(documentId)).toMatchObject({
      actor: expect.stringMatching(/^admin:\d+$/),
      cause: 'publish',
    });
  });

  test('the API with a token', async () => {
    const documentId = await createProject();
    await app.request
      .put(`${PROJECTS}/${documentId}`)
      .auth(token, { type: 'bearer' })
      .send({ data: { title: 'By machine' } })
      .expect(200);
    expect(await last(documentId)).toEqual({
      actor: expect.stringMatching(/^api-token:\d+$/),
      cause: 'save',
      of: null,
    });
  });

  test('the desk', async () => {
    const documentId = await createProject();
    const url = `/translation-desk/documents/${PROJECT}/${documentId}?locale=az`;
    const { body } = await app.request.get(url).auth(editor, { type: 'bearer' }).expect(200);
    const [unit] = body.data.fields[0].units;
    const units = [{ id: unit.id, was: '', text: 'Təmiz çaylar' }];
    await app.request.put(url).auth(editor, { type: 'bearer' }).send({ units }).expect(200);
    expect(await last(documentId)).toMatchObject({ actor: expect.stringMatching(/^admin:/), cause: 'save' });
  });

  test('an import of translations', async () => {
    const documentId = await createProject();
    const { body } = await app.request
      .post('/translation-desk/export')
      .auth(editor, { type: 'bearer' })
      .send({ locale: 'az', documents: [{ uid: PROJECT, documentId }], version: '1.2', target: 'source' })
      .buffer()
      .parse(bytesOf)
      .expect(200);
    const translated = String(body).replace(/(<target[^>]*>)Clean rivers/, '$1Təmiz çaylar');
    await app.request
      .post('/api/translation-desk/xliff')
      .auth(token, { type: 'bearer' })
      .set('content-type', 'application/xliff+xml')
      .send(translated)
      .expect(200);
    expect(await last(documentId)).toMatchObject({
      actor: expect.stringMatching(/^api-token:/),
      cause: 'import',
    });
  });

  test('a command, and what says why itself', async () => {
    const documentId = await createProject();
    await servicesOf(app.strapi).recording.because({ kind: 'import', of: '12' }, () =>
      update(documentId, 'en', { title: 'Imported' }),
    );
    expect(await last(documentId)).toEqual({ actor: 'system', cause: 'import', of: '12' });
  });

  test('a row past the Document Service', async () => {
    const documentId = await createProject();
    await app.strapi.db
      .query(PROJECT)
      .updateMany({ where: { documentId }, data: { website: 'https://example.org' } });
    expect((await story(app, PROJECT, documentId)).at(-1)).toBe('en save draft:website published:');
  });

  test('one write is one batch in all languages', async () => {
    const documentId = await createProject();
    await update(documentId, 'az', { title: 'Təmiz çaylar' });
    await update(documentId, 'en', { endDate: '2029-01-31' });
    const batches = (await changesOf(app, PROJECT, documentId)).slice(-2).map(({ batch }) => batch);
    expect(new Set(batches).size).toBe(1);
  });
});

describe('what is taken back leaves nothing', () => {
  test('a refused write', async () => {
    const documentId = await createProject();
    const before = await countChanges(app);
    await expect(update(documentId, 'en', { title: 'Shown', startDate: 'never' })).rejects.toThrow();
    expect(await countChanges(app)).toBe(before);
  });

  test('a transaction that fails after the write', async () => {
    const documentId = await createProject();
    const before = await countChanges(app);
    const failing = app.strapi.db.transaction(async () => {
      await update(documentId, 'en', { title: 'Not for long' });
      throw new Error('Too late');
    });
    await expect(failing).rejects.toThrow('Too late');
    expect(await countChanges(app)).toBe(before);
    await update(documentId, 'en', { title: 'Not for long' });
    expect((await story(app, PROJECT, documentId)).at(-1)).toBe('en save draft:title published:');
  });
});

describe('what was there before there was a history has none', () => {
  test('its first change is kept with what it said before', async () => {
    const documentId = await createProject({ title: 'From before' });
    await update(documentId, 'az', { title: 'Əvvəl' });
    await forget(documentId);
    await update(documentId, 'en', { title: 'From now on' });
    const changes = await changesOf(app, PROJECT, documentId);
    expect(changes.map(({ locale, number, fields }) => ({ locale, number, fields }))).toEqual([
      { locale: 'en', number: 1, fields: { draft: ['title'], published: [] } },
    ]);
    await update(documentId, 'az', { title: 'İndi' });
    expect((await story(app, PROJECT, documentId)).at(-1)).toBe('az save draft:title published:');
  });

  async function forget(document: string): Promise<void> {
    for (const uid of ['plugin::history.head', 'plugin::history.change'])
      await app.strapi.db.query(uid as UID.Schema).deleteMany({ where: { document } });
  }
});

describe('besides content', () => {
  const as = (method: 'post' | 'put' | 'delete', url: string, body: object = {}) =>
    app.request[method](url).auth(editor, { type: 'bearer' }).send(body);

  test('a role and what it is granted', async () => {
    const { body } = await as('post', '/admin/roles', {
      name: `Reviewer ${slug}`,
      description: 'Reads',
    }).expect(201);
    const id = String(body.data.id);
    const permissions = [{ action: 'plugin::upload.read', subject: null, properties: {}, conditions: [] }];
    await as('put', `/admin/roles/${id}/permissions`, { permissions }).expect(200);
    await as('put', `/admin/roles/${id}`, { name: `Reviewers ${slug}`, description: 'Reads' }).expect(200);
    await as('post', '/admin/roles/batch-delete', { ids: [Number(id)] }).expect(200);
    const changes = await changesOf(app, 'admin::role', id);
    expect(changes[0]).toMatchObject({
      actor: expect.stringMatching(/^admin:/),
      fields: { published: ['code', 'description', 'name'], shown: true },
    });
    expect(changes.flatMap(({ fields }) => fields.published)).toContain('permissions');
    expect(changes.at(-1)).toMatchObject({ fields: { shown: false } });
  });

  test('a token, without its key', async () => {
    const permissions = ['plugin::translation-desk.agency.exportXliff'];
    const { body } = await as('post', '/admin/api-tokens', {
      name: `Site ${slug}`,
      description: '',
      type: 'custom',
      lifespan: null,
      permissions,
    }).expect(201);
    const id = String(body.data.id);
    const heads = await app.strapi.db
      .query('plugin::history.head' as UID.Schema)
      .findMany({ where: { uid: 'admin::api-token', document: id } });
    expect(heads).toHaveLength(1);
    expect(JSON.stringify(heads)).toContain('plugin::translation-desk.agency.exportXliff');
    expect(JSON.stringify(heads)).not.toContain(body.data.accessKey);
    await as('delete', `/admin/api-tokens/${id}`).expect(200);
    expect((await changesOf(app, 'admin::api-token', id)).at(-1)).toMatchObject({ fields: { shown: false } });
  });

  test('a setting', async () => {
    await strapiServices(app.strapi).upload.setSettings({
      sizeOptimization: false,
      responsiveDimensions: true,
    });
    const changes = await changesOf(app, 'strapi::core-store', 'plugin_upload_settings');
    expect(changes.at(-1)).toMatchObject({ fields: { published: ['value'] } });
  });

  test('a file', async () => {
    const id = await createFile('harbour');
    await app.strapi.db
      .query('plugin::upload.file')
      .update({ where: { id }, data: { alternativeText: 'A harbour' } });
    await app.strapi.db.query('plugin::upload.file').delete({ where: { id } });
    expect(await story(app, 'plugin::upload.file', String(id))).toEqual(
      [
        'save shown draft: published:ext,hash,mime,name,provider,size,url',
        'save draft: published:alternativeText',
        'save hidden draft: published:alternativeText,ext,hash,mime,name,provider,size,url',
      ].map((line) => ` ${line}`),
    );
  });
});

async function createFile(name: string): Promise<number> {
  const file = { name, hash: name, ext: '.png', mime: 'image/png', size: 1, url: `/uploads/${name}.png` };
  const { id } = await app.strapi.db
    .query('plugin::upload.file')
    .create({ data: { ...file, provider: 'local' } });
  return id;
}

test('what is too old is forgotten, and of what is deleted nothing is left', async () => {
  const [kept, gone] = [await createProject(), await createProject()];
  await update(kept, 'en', { title: 'Kept' });
  await app.strapi.documents(PROJECT).delete({ documentId: gone });
  const inElevenYears = new Date(Date.now() + 11 * 365 * 24 * 60 * 60 * 1000);
  await servicesOf(app.strapi).recording.forget(new Date());
  expect(await story(app, PROJECT, kept)).toHaveLength(2);
  await servicesOf(app.strapi).recording.forget(inElevenYears);
  expect(await countChanges(app)).toBe(0);
  const heads = (document: string) =>
    app.strapi.db.query('plugin::history.head' as UID.Schema).count({ where: { document } });
  expect([await heads(kept), await heads(gone)]).toEqual([1, 0]);
});

describe('what it costs', () => {
  test('a hundred edits of a long project take less than 300 kB', async () => {
    const sentence = (number: number) =>
      `Sentence ${number} of a long text says what municipalities do along the river, and why. `;
    const description = Array.from({ length: 60 }, (_, at) =>
      paragraph([0, 1, 2, 3].map((n) => sentence(at * 4 + n)).join('')),
    );
    const documentId = await createProject({ description, expectedResults: description });
    for (const locale of ['az', 'ka', 'uk'])
      await update(documentId, locale, { title: `Title ${locale}`, description });
    await app.strapi.documents(PROJECT).publish({ documentId, locale: '*' });
    for (let edit = 0; edit < 100; edit += 1) {
      const changed = description.map((each, at) =>
        at === edit % 60 ? paragraph(`${sentence(at)}Edit ${edit}. ${sentence(edit)}`) : each,
      );
      await update(documentId, 'en', {
        description: changed,
        endDate: `2028-01-${String((edit % 28) + 1).padStart(2, '0')}`,
      });
    }
    const rows = [
      ...(await app.strapi.db
        .query('plugin::history.change' as UID.Schema)
        .findMany({ where: { document: documentId } })),
      ...(await app.strapi.db
        .query('plugin::history.head' as UID.Schema)
        .findMany({ where: { document: documentId } })),
    ];
    const bytes = rows.reduce((sum, row) => sum + Buffer.byteLength(Object.values(row).join('')), 0);
    process.stderr.write(`history of 100 edits: ${bytes} bytes\n`);
    expect(bytes).toBeLessThan(300_000);
  });

  test('a save asks the database so many times for it', async () => {
    const documentId = await createProject();
    await update(documentId, 'az', { title: 'Təmiz çaylar' });
    const asked: string[] = [];
    const listen = ({ sql }: { sql: string }) => asked.push(sql);
    app.strapi.db.connection.on('query', listen);
    await update(documentId, 'en', { summary: 'Rivers' });
    app.strapi.db.connection.off('query', listen);
    const own = asked.filter((sql) => /history_(heads|changes)/.test(sql));
    process.stderr.write(`statements of a save: ${asked.length}, of the history's tables ${own.length}\n`);
    expect(own).toHaveLength(3);
  });
});
