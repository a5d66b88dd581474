import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strapiServices } from '#strapi/services';
import { servicesOf } from '#translation-desk/services';
import type { LedgerLine, SourceLine } from '../../../src/plugins/translation-desk/server/src/adapters/lines';
import { startApp, type TestApp } from '../../helpers/app';
import { aProject, paragraph } from '../../helpers/content';
import { signInAs } from '../../helpers/credentials';
import { eventually } from '../../helpers/eventually';

const PROJECT = 'api::project.project';
const TITLE = { en: 'Clean rivers', az: 'Təmiz çaylar' };

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

async function createProject(overrides: Record<string, unknown> = {}): Promise<string> {
  const data = await aProject(app, { slug: `project-${Math.random().toString(36).slice(2)}`, ...overrides });
  const { documentId } = await app.strapi.documents(PROJECT).create({ locale: 'en', data });
  return documentId;
}

async function write(documentId: string, locale: string, data: Record<string, unknown>): Promise<void> {
  await app.strapi.documents(PROJECT).update({ documentId, locale, data });
}

async function createFile(name: string): Promise<number> {
  const file = { name, hash: name, ext: '.png', mime: 'image/png', size: 1, url: `/uploads/${name}.png` };
  const { id } = await app.strapi.db
    .query('plugin::upload.file')
    .create({ data: { ...file, provider: 'local' } });
  return id;
}

async function ledger(documentId: string): Promise<LedgerLine[]> {
  return app.strapi.db
    .query('plugin::translation-desk.ledger-line')
    .findMany({ where: { ofDocument: documentId }, orderBy: ['inLocale', 'field'] });
}

async function sources(documentId: string): Promise<SourceLine[]> {
  return app.strapi.db
    .query('plugin::translation-desk.source-line')
    .findMany({ where: { ofDocument: documentId }, orderBy: 'field' });
}

async function states(documentId: string): Promise<Record<string, string>> {
  const today = new Map((await sources(documentId)).map((line) => [line.field, line.digest]));
  return Object.fromEntries(
    (await ledger(documentId)).map((line) => [
      `${line.inLocale} ${line.field}`,
      today.get(line.field) !== line.digest ? 'outdated' : line.needsReview ? 'needs-review' : 'current',
    ]),
  );
}

/** Past Strapi, in English and Azerbaijani; the ids in their order. */
async function insertTopics(count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, at) => `zz${String(at).padStart(22, '0')}`);
  const at = new Date();
  const rows = ids.flatMap((documentId, number) =>
    ['en', 'az'].map((locale) => ({
      document_id: documentId,
      name: `${locale} ${number}`,
      slug: `behind-${number}`,
      locale,
      created_at: at,
      updated_at: at,
      published_at: at,
    })),
  );
  await app.strapi.db.connection.batchInsert('topics', rows, 200);
  return ids;
}

/** When each line of the topics' names was recorded. */
async function ledgerTimes(): Promise<Map<unknown, unknown>> {
  const lines = await app.strapi.db
    .query('plugin::translation-desk.ledger-line')
    .findMany({ where: { ofType: 'api::topic.topic' } });
  return new Map(lines.map(({ ofDocument, recordedAt }) => [ofDocument, recordedAt]));
}

describe('the ledger', () => {
  test('keeps the source of each field that a translation was written for', async () => {
    const documentId = await createProject({ summary: 'Rivers of the region' });
    await write(documentId, 'az', { title: TITLE.az });
    const [line, ...others] = await ledger(documentId);
    expect(others).toEqual([]);
    expect(line).toMatchObject({ inLocale: 'az', field: 'title', needsReview: false, recordedBy: 'system' });
    expect(line?.units).toMatchObject([{ slot: 'title', text: TITLE.en }]);
    expect((await sources(documentId)).map(({ field, words }) => [field, words])).toEqual([
      ['summary', 4],
      ['title', 2],
    ]);
  });

  test('marks the one field that changed in the source, until the change is undone', async () => {
    const documentId = await createProject({ summary: 'Rivers of the region' });
    await write(documentId, 'az', { title: TITLE.az, summary: 'Bölgənin çayları' });
    await write(documentId, 'en', { title: 'Cleaner rivers' });
    expect(await states(documentId)).toEqual({ 'az title': 'outdated', 'az summary': 'current' });
    await write(documentId, 'en', { title: TITLE.en });
    expect(await states(documentId)).toEqual({ 'az title': 'current', 'az summary': 'current' });
  });

  test('compares with the published source once there is one', async () => {
    const documentId = await createProject();
    await write(documentId, 'az', { title: TITLE.az });
    await app.strapi.documents(PROJECT).publish({ documentId, locale: 'en' });
    await write(documentId, 'en', { title: 'Cleaner rivers' });
    expect(await states(documentId)).toEqual({ 'az title': 'current' });
    await app.strapi.documents(PROJECT).publish({ documentId, locale: 'en' });
    expect(await states(documentId)).toEqual({ 'az title': 'outdated' });
  });

  test('has a text equal to its source reviewed', async () => {
    const documentId = await createProject();
    await write(documentId, 'az', { title: TITLE.en });
    expect(await states(documentId)).toEqual({ 'az title': 'needs-review' });
  });

  test('leaves the paragraphs of a rich text alone that an edit doesn’t touch', async () => {
    const documentId = await createProject({ description: ['One.', 'Two.'].map(paragraph) });
    await write(documentId, 'az', { description: ['Bir.', 'İki.'].map(paragraph) });
    await write(documentId, 'en', { description: ['One.', 'Put in.', 'Two.'].map(paragraph) });
    expect(await states(documentId)).toEqual({ 'az description': 'outdated' });
    const [line] = await ledger(documentId);
    expect(line?.units.map(({ text }) => text)).toEqual(['One.', 'Two.']);
  });

  test('matches the pictures of a gallery by their files, in whatever order they stand', async () => {
    const [river, bridge] = [await createFile('river'), await createFile('bridge')];
    const documentId = await createProject({
      gallery: [
        { image: river, alt: 'A river' },
        { image: bridge, alt: 'A bridge' },
      ],
    });
    const [second, first] = [
      { image: bridge, alt: 'Körpü' },
      { image: river, alt: 'Çay' },
    ];
    await write(documentId, 'az', { gallery: [second, first] });
    expect(await states(documentId)).toEqual({ 'az gallery': 'current' });
    const [line] = await ledger(documentId);
    expect(line?.units.map(({ text }) => text)).toEqual(['A river', 'A bridge']);
  });

  test('has nothing of a write that was rolled back', async () => {
    const documentId = await createProject();
    const failing = app.strapi.db.transaction(async () => {
      await write(documentId, 'az', { title: TITLE.az });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await ledger(documentId)).toEqual([]);
  });

  test('forgets a field that is emptied', async () => {
    const documentId = await createProject();
    await write(documentId, 'az', { title: TITLE.az });
    await write(documentId, 'az', { title: null });
    expect(await ledger(documentId)).toEqual([]);
  });

  test('keeps its lines through publishing and unpublishing', async () => {
    const documentId = await createProject();
    await write(documentId, 'az', { title: TITLE.az });
    const before = await ledger(documentId);
    for (const locale of ['en', 'az']) await app.strapi.documents(PROJECT).publish({ documentId, locale });
    await app.strapi.documents(PROJECT).unpublish({ documentId, locale: 'az' });
    expect(await ledger(documentId)).toEqual(before);
  });

  test('forgets a version with its row, and a document with its last', async () => {
    const documentId = await createProject();
    await write(documentId, 'az', { title: TITLE.az });
    await write(documentId, 'ka', { title: 'სუფთა მდინარეები' });
    await app.strapi.documents(PROJECT).delete({ documentId, locale: 'az' });
    expect(Object.keys(await states(documentId))).toEqual(['ka title']);
    await app.strapi.documents(PROJECT).delete({ documentId, locale: '*' });
    expect(await ledger(documentId)).toEqual([]);
    expect(await sources(documentId)).toEqual([]);
  });

  test('takes what was written past it as a baseline at the next start, and keeps what it knows', async () => {
    const [known, unknown] = [await createProject(), await createProject()];
    await write(known, 'az', { title: TITLE.az });
    await write(unknown, 'az', { title: TITLE.az });
    await write(unknown, 'ka', { title: TITLE.en });
    const before = await ledger(known);
    for (const line of ['source-line', 'ledger-line']) {
      await app.strapi.db
        .query(`plugin::translation-desk.${line}`)
        .deleteMany({ where: { ofDocument: unknown } });
    }
    await servicesOf(app.strapi).ledger.takeBaseline();
    expect(await states(unknown)).toEqual({ 'az title': 'current', 'ka title': 'needs-review' });
    expect((await ledger(unknown))[0]).toMatchObject({ recordedBy: 'baseline' });
    expect(await ledger(known)).toEqual(before);
  });

  test('goes through many documents behind the server, from where it was stopped, and takes what is written first', async () => {
    const { ledger: desk } = servicesOf(app.strapi);
    const translator = await signInAs(app, 'translator-az');
    const progressShown = () =>
      app.request.get('/translation-desk/baseline').auth(translator, { type: 'bearer' });
    const ids = await insertTopics(600);
    const last = ids.at(-1) ?? '';
    await desk.takeBaseline();
    expect(desk.baselineProgress()?.total).toBeGreaterThan(600);
    expect((await progressShown()).body).toEqual({
      data: { done: expect.any(Number), total: expect.any(Number) },
    });

    // Its turn hasn't come, and its source changes: the translation is known to be of the source before.
    expect(await sources(last)).toEqual([]);
    await app.strapi
      .documents('api::topic.topic')
      .update({ documentId: last, locale: 'en', data: { name: 'Renamed' } });
    expect(await states(last)).toEqual({ 'az name': 'outdated' });

    await desk.stopBaseline();
    const stopped = desk.baselineProgress()?.done ?? 0;
    expect(stopped).toBeGreaterThan(0);
    const taken = await ledgerTimes();
    await desk.takeBaseline();
    await eventually(() => expect(desk.baselineProgress()).toBeNull(), { within: 60_000 });
    expect(await states(last)).toEqual({ 'az name': 'outdated' });
    expect(await states(ids[0] ?? '')).toEqual({ 'az name': 'current' });
    const again = await ledgerTimes();
    for (const [id, at] of taken) expect(again.get(id)).toEqual(at);
    expect((await progressShown()).body).toEqual({ data: null });
  });

  test('forgets a locale that is deleted', async () => {
    const locales = strapiServices(app.strapi).locales;
    const { id } = await locales.create({ code: 'fr', name: 'French (fr)' });
    const documentId = await createProject();
    await write(documentId, 'fr', { title: 'Rivières propres' });
    expect(Object.keys(await states(documentId))).toEqual(['fr title']);
    await locales.delete({ id });
    expect(await ledger(documentId)).toEqual([]);
  });

  test('asks few questions of the database on a save', async () => {
    const documentId = await createProject({ summary: 'Rivers of the region' });
    const count = async (work: () => Promise<void>): Promise<number> => {
      let queries = 0;
      const onQuery = (query: { sql: string }): void => {
        if (query.sql.includes('translation_desk')) queries += 1;
      };
      app.strapi.db.connection.on('query', onQuery);
      await work();
      app.strapi.db.connection.off('query', onQuery);
      return queries;
    };
    const inSource = await count(() => write(documentId, 'en', { summary: 'Rivers and lakes' }));
    const inTranslation = await count(() => write(documentId, 'az', { title: TITLE.az }));
    const inAgain = await count(() => write(documentId, 'az', { title: 'Çox təmiz çaylar' }));
    const inSame = await count(() => write(documentId, 'az', { title: 'Çox təmiz çaylar ' }));
    const inShared = await count(() => write(documentId, 'en', { website: 'https://rivers.example.org' }));
    expect({ inSource, inTranslation, inAgain, inSame, inShared }).toEqual({
      // Its own lines, read and written, and what the translations say: they stand otherwise against a new source.
      inSource: 3,
      inTranslation: 2,
      inAgain: 2,
      inSame: 1,
      inShared: 0,
    });
  });

  test('has a text reviewed that is older than its source', async () => {
    const documentId = await createProject();
    await write(documentId, 'az', { summary: 'Bölgənin çayları' });
    expect(await states(documentId)).toEqual({});
    await write(documentId, 'en', { summary: 'Rivers of the region' });
    expect(await states(documentId)).toEqual({ 'az summary': 'needs-review' });
  });

  test('knows the taxonomies of the first start in every language', async () => {
    const [{ documentId }] = await app.strapi.db
      .query('api::country.country')
      .findMany({ where: { code: 'AZ' }, limit: 1 });
    const known = await states(documentId);
    expect(Object.keys(known)).toHaveLength(6);
    expect(known['ka name']).toBe('current');
  });
});
