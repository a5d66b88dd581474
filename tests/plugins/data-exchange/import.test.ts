import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ImportedProject, ImportRun } from '#data-exchange/imports';
import type { ImportChoices } from '#data-exchange/import-plan';
import { servicesOf } from '#data-exchange/services';
import { startApp, type TestApp } from '../../helpers/app';
import { bytesOf } from '../../helpers/bytes-of';
import { aProject, paragraph } from '../../helpers/content';
import { createApiToken, signInAs } from '../../helpers/credentials';
import { changesOf } from '../history/changes';

const PROJECT = 'api::project.project';
const IMPORTS = '/api/data-exchange/imports';

let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await startApp();
  token = await createApiToken(
    app,
    ['plan', 'list', 'findOne', 'listProjects', 'apply', 'undo'].map(
      (action) => `plugin::data-exchange.imports.${action}`,
    ),
  );
});
afterAll(() => app.stop());

async function plan(
  file: string | Buffer,
  choices: ImportChoices = {},
  name = 'projects.csv',
): Promise<ImportRun> {
  const { body } = await app.request
    .post(IMPORTS)
    .auth(token, { type: 'bearer' })
    .field('choices', JSON.stringify(choices))
    .attach('file', Buffer.from(file), name)
    .expect(201);
  return body.data;
}

async function projectsOf(run: ImportRun): Promise<ImportedProject[]> {
  const { body } = await app.request
    .get(`${IMPORTS}/${run.id}/projects?pageSize=100`)
    .auth(token, { type: 'bearer' })
    .expect(200);
  return body.data.projects;
}

const RICH = [
  { type: 'heading', level: 3, children: [{ type: 'text', text: 'Aim & <scope>' }] },
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Bold', bold: true },
      { type: 'text', text: ' and  spaced ' },
      {
        type: 'link',
        url: 'https://example.org/?a=1&b=2',
        children: [{ type: 'text', text: 'a link', italic: true }],
      },
      { type: 'text', text: '\nnext line' },
    ],
  },
  {
    type: 'list',
    format: 'ordered',
    children: [{ type: 'list-item', children: [{ type: 'text', text: 'One' }] }],
  },
  { type: 'quote', children: [{ type: 'text', text: 'Said' }] },
  { type: 'code', language: 'js', children: [{ type: 'text', text: 'a\n  b' }] },
];

/** As Strapi's types have one. */
const aParagraph = (text: string) => ({
  type: 'paragraph' as const,
  children: [{ type: 'text' as const, text }],
});

const post = (run: ImportRun, what: string) =>
  app.request.post(`${IMPORTS}/${run.id}/${what}`).auth(token, { type: 'bearer' });

async function carry(run: ImportRun, what: 'apply' | 'undo'): Promise<ImportRun> {
  await post(run, what).expect(202);
  await servicesOf(app.strapi).imports.whenIdle();
  const { body } = await app.request.get(`${IMPORTS}/${run.id}`).auth(token, { type: 'bearer' }).expect(200);
  return body.data;
}

const draft = (documentId: string, locale: string) =>
  app.strapi
    .documents(PROJECT)
    .findOne({ documentId, locale, populate: ['countries', 'topics', 'partners', 'priorityArea'] });

async function createProject(number: string, overrides: Record<string, unknown> = {}): Promise<string> {
  const data = await aProject(app, { slug: `import-${number}`, projectNumber: number, ...overrides });
  return (await app.strapi.documents(PROJECT).create({ locale: 'en', data })).documentId;
}

describe('a table', () => {
  const TABLE = [
    'Project number;Title;Title (az);Start date;Scope;Countries;Priority area;Description;Partners;Total budget;Currency',
    '00101;New bridges;Yeni körpülər;25.04.2024;Regional;"Azerbaijan; საქართველო";partnership-that-protects;"<p>Bridges <b>hold</b>.</p>";Ministry (lead);1 234,50;EUR',
  ].join('\n');

  test('is planned, carried out, and changes nothing the second time', async () => {
    const run = await plan(TABLE);
    expect(run).toMatchObject({
      state: 'planned',
      plan: { questions: [], problems: [], counts: { new: 1, refused: 0 } },
    });
    expect(await carry(run, 'apply')).toMatchObject({
      state: 'applied',
      progress: { total: 1, done: 1, failed: 0 },
    });
    const [project] = await projectsOf(run);
    const documentId = project?.documentId ?? '';
    expect(await draft(documentId, 'en')).toMatchObject({
      title: 'New bridges',
      slug: 'new-bridges',
      projectNumber: '00101',
      startDate: '2024-04-25',
      totalBudget: 1234.5,
      scope: 'regional',
      countries: [{ code: 'AZ' }, { code: 'GE' }],
      priorityArea: { slug: 'partnership-that-protects' },
      partners: [{ name: 'Ministry', role: 'lead' }],
      description: [
        { type: 'paragraph', children: [{ text: 'Bridges ' }, { text: 'hold', bold: true }, { text: '.' }] },
      ],
    });
    expect(await draft(documentId, 'az')).toMatchObject({ title: 'Yeni körpülər', projectNumber: '00101' });
    const again = await plan(TABLE);
    expect(again.plan.counts).toMatchObject({ new: 0, changed: 0, unchanged: 1 });
  });

  test('has what it brings looked at, but for what it left as it was', async () => {
    const documentId = await createProject('00102', {
      summary: 'A summary',
      description: [paragraph('One'), paragraph('Two')],
    });
    await app.strapi.documents(PROJECT).update({
      documentId,
      locale: 'az',
      data: { title: 'Təmiz', description: [aParagraph('Bir'), aParagraph('İki')] },
    });
    await carry(
      await plan(
        'projectNumber,title:az,summary:az,description:az\n00102,Təmiz,Xülasə,"<p>Bir</p><p>Başqa</p>"',
        { writtenAt: new Date(Date.now() + 60_000).toISOString() },
      ),
      'apply',
    );
    const lines = await app.strapi.db
      .query('plugin::translation-desk.ledger-line')
      .findMany({ where: { ofDocument: documentId } });
    const review = Object.fromEntries(
      lines.map(({ field, units }) => [
        field,
        (typeof units === 'string' ? JSON.parse(units) : units).map(
          ({ needsReview }: { needsReview: boolean }) => needsReview,
        ),
      ]),
    );
    expect(review).toEqual({ title: [false], summary: [true], description: [false, true] });
  });

  test('says right away what a person says is reviewed', async () => {
    const documentId = await createProject('00103');
    await carry(await plan('projectNumber,title:az\n00103,Körpü', { isReviewed: true }), 'apply');
    const [line] = await app.strapi.db
      .query('plugin::translation-desk.ledger-line')
      .findMany({ where: { ofDocument: documentId } });
    expect(line).toMatchObject({ needsReview: false });
  });

  test('leaves a text that a person translated after it was written', async () => {
    const documentId = await createProject('00104');
    await app.strapi.documents(PROJECT).update({ documentId, locale: 'az', data: { title: 'İnsanın' } });
    await app.strapi.db
      .query('plugin::translation-desk.ledger-line')
      .updateMany({ where: { ofDocument: documentId }, data: { recordedBy: 'admin:1' } });
    const run = await plan('projectNumber,title:az,website\n00104,Faylın,https://example.org', {
      writtenAt: '2020-01-01T00:00:00.000Z',
    });
    expect(run.plan.counts).toMatchObject({ changed: 1, conflicts: 1 });
    await carry(run, 'apply');
    expect(await draft(documentId, 'az')).toMatchObject({ title: 'İnsanın', website: 'https://example.org' });
  });

  test('is published where asked, as far as it is complete', async () => {
    const run = await plan(
      `${TABLE.replaceAll('00101', '00105').replace('New bridges', 'Newer bridges')}\n00106;Unfinished; ; ; ; ; ; ; ; ;`,
      { publishes: true },
    );
    expect(await carry(run, 'apply')).toMatchObject({ progress: { done: 2 } });
    const [bridges, unfinished] = await projectsOf(run);
    expect(bridges?.message).toBeNull();
    expect(unfinished?.message).toContain('A start date is needed to publish');
    const { body } = await app.request.get('/api/projects/newer-bridges?locale=az').expect(200);
    expect(body.data).toMatchObject({ title: 'Yeni körpülər', projectNumber: '00105' });
  });

  test('is refused cell by cell, and nothing of its row is written', async () => {
    await createProject('00107');
    const run = await plan(
      'projectNumber,title,startDate,endDate\n00107,Az?rbaycan,30.02.2020,\n00108,Good,2020-01-01,2019-01-01',
    );
    expect(run.plan.counts).toEqual({ new: 0, changed: 0, unchanged: 0, refused: 2, conflicts: 0 });
    const projects = await projectsOf(run);
    expect(
      projects.map(({ problems }) => problems.map(({ code, place }) => [code, place.row, place.column])),
    ).toEqual([
      [
        ['destroyed-text', 2, 'title'],
        ['no-such-day', 2, 'startDate'],
      ],
      [['rule-broken', 3, 'endDate']],
    ]);
  });

  test('remembers what was said of its columns for the next one', async () => {
    await createProject('00109');
    const file = 'projectNumber,Beginn\n00109,03/04/2020';
    const first = await plan(file, {
      columns: { Beginn: 'startDate' },
      dayOrders: { Beginn: 'day-month-year' },
    });
    expect(first.plan.counts.changed).toBe(1);
    await carry(first, 'apply');
    const second = await plan(file.replace('2020', '2021'));
    expect(second.plan.questions).toEqual([]);
    expect((await projectsOf(second))[0]?.changes).toMatchObject([
      { field: 'startDate', before: '2020-04-03', after: '2021-04-03' },
    ]);
  });

  test('makes a topic that a person said is to be made', async () => {
    const documentId = await createProject('00110');
    const file = 'projectNumber,topics\n00110,Night trains';
    const asked = await plan(file);
    expect(asked.plan.questions).toMatchObject([{ kind: 'term', text: 'Night trains', mayMake: true }]);
    const run = await plan(file, { terms: { 'topics Night trains': 'make' } });
    await carry(run, 'apply');
    expect(await draft(documentId, 'en')).toMatchObject({
      topics: [{ name: 'Night trains', slug: 'night-trains' }],
    });
    await carry(run, 'undo');
    expect(await app.strapi.db.query('api::topic.topic').count({ where: { slug: 'night-trains' } })).toBe(0);
  });
});

describe('IATI activities', () => {
  test('of another publisher come in, are published, and change nothing the second time', async () => {
    const file = await readFile(path.join(__dirname, 'another-publisher.xml'));
    const run = await plan(file, { publishes: true }, 'activities.xml');
    expect(run.plan).toMatchObject({
      format: 'iati',
      problems: [],
      questions: [],
      counts: { new: 2, refused: 0 },
    });
    await carry(run, 'apply');
    const [wells] = await projectsOf(run);
    const documentId = wells?.documentId ?? '';
    expect(await draft(documentId, 'en')).toMatchObject({
      title: 'Clean wells',
      projectNumber: '77',
      startDate: '2024-02-03',
      endDate: '2026-12-31',
      statusOverride: 'suspended',
      scope: 'regional',
      countries: [{ code: 'AZ' }, { code: 'MD' }],
      totalBudget: 3000.3,
      currency: 'EUR',
      partners: [
        { name: 'Builders & sons', role: 'partner' },
        { name: 'Ministry', role: 'lead' },
      ],
    });
    expect(await draft(documentId, 'ro')).toMatchObject({ title: 'Fântâni curate' });
    // The standard knows no priority area: a person chooses it before it can be published.
    expect(wells?.message).toContain('A priority area is needed to publish');
    expect((await plan(file, {}, 'activities.xml')).plan.counts).toMatchObject({
      new: 0,
      changed: 0,
      unchanged: 2,
    });
  });
});

describe('an export', () => {
  test.each([
    ['csv', '*'],
    ['xlsx', '*'],
    ['csv', null],
    ['xlsx', null],
  ])('as %s with the columns %s comes in again and changes nothing', async (format, columns) => {
    const documentId = await createProject(`0030${format}${columns}`, {
      slug: `out-${format}-${columns === null ? 'served' : 'whole'}`,
      summary: '=1+1 is no formula; it’s "text"',
      description: RICH,
      partners: [
        { name: 'Ministry; of (lead)', role: 'partner', website: 'https://example.org/a;b' },
        { name: 'Other' },
      ],
      locations: [
        { label: 'Sheki', latitude: 41.19, longitude: 47.17 },
        { latitude: 1, longitude: -2.5 },
      ],
      socialLinks: [{ platform: 'youtube', url: 'https://youtube.com/x' }],
      totalBudget: '1234567.5',
      currency: 'EUR',
      legacyId: `00${format}${columns}`,
      contactEmail: 'office@example.org',
    });
    await app.strapi.documents(PROJECT).publish({ documentId, locale: 'en' });
    await app.strapi.documents(PROJECT).update({
      documentId,
      locale: 'az',
      data: { title: 'Azərbaycanca', expectedResults: [aParagraph('Bir')] },
    });
    await app.strapi.documents(PROJECT).publish({ documentId, locale: 'az' });
    for (const locale of columns === null ? ['en', 'az'] : ['en']) {
      const query = columns === null ? `locale=${locale}` : `columns=${columns}`;
      const { body } = await app.request
        .get(`/api/projects.${format}?${query}`)
        .buffer()
        .parse(bytesOf)
        .expect(200);
      const run = await plan(body, {}, `projects.${format}`);
      expect(run.plan).toMatchObject({
        problems: [],
        questions: [],
        counts: { new: 0, changed: 0, refused: 0 },
      });
      expect(run.plan.counts.unchanged).toBeGreaterThan(0);
    }
  });
});

describe('an import', () => {
  test('is taken back as a whole: texts, drafts, what readers see, and projects that it made', async () => {
    const documentId = await createProject('00201', { website: 'https://before.example' });
    await app.strapi.documents(PROJECT).publish({ documentId, locale: 'en' });
    await app.strapi
      .documents(PROJECT)
      .update({ documentId, locale: 'en', data: { summary: 'Only in the draft' } });
    const run = await plan(
      'projectNumber,title,summary,website,title:az\n00201,Changed,Changed,https://after.example,Yeni\n00202,Made,,,',
      { publishes: true },
    );
    await carry(run, 'apply');
    const published = () =>
      app.strapi.documents(PROJECT).findOne({ documentId, locale: 'en', status: 'published' });
    expect(await published()).toMatchObject({ title: 'Changed', website: 'https://after.example' });
    expect(await carry(run, 'undo')).toMatchObject({ state: 'undone', progress: { undone: 2 } });
    expect(await published()).toMatchObject({
      title: 'Clean rivers',
      website: 'https://before.example',
      summary: null,
    });
    expect(await draft(documentId, 'en')).toMatchObject({
      title: 'Clean rivers',
      summary: 'Only in the draft',
    });
    expect(await draft(documentId, 'az')).toBeNull();
    expect(await app.strapi.db.query(PROJECT).count({ where: { projectNumber: '00202' } })).toBe(0);
  });

  test('is the cause of what it wrote and of what it took back, in the history', async () => {
    const documentId = await createProject('00301', { title: 'Before' });
    const run = await plan('Project number,Title\n00301,After');
    await carry(run, 'apply');
    await carry(run, 'undo');
    const cause = { cause: 'import', of: String(run.id) };
    expect((await changesOf(app, PROJECT, documentId)).slice(-2)).toMatchObject([cause, cause]);
  });

  test('isn’t taken back once somebody has written', async () => {
    const documentId = await createProject('00203');
    const run = await plan('projectNumber,title\n00203,Changed');
    await carry(run, 'apply');
    await app.strapi.documents(PROJECT).update({ documentId, locale: 'en', data: { summary: 'Mine' } });
    const { body } = await post(run, 'undo').expect(409);
    expect(body.error.details).toMatchObject({ code: 'moved-since', moved: [{ documentId }] });
    expect(await draft(documentId, 'en')).toMatchObject({ title: 'Changed', summary: 'Mine' });
  });

  test('isn’t carried out once content has moved', async () => {
    const documentId = await createProject('00204');
    const run = await plan('projectNumber,title\n00204,Changed');
    await app.strapi.documents(PROJECT).update({ documentId, locale: 'en', data: { title: 'Moved' } });
    await post(run, 'apply').expect(409);
    expect(await draft(documentId, 'en')).toMatchObject({ title: 'Moved' });
  });

  test('is carried out once', async () => {
    await createProject('00205');
    const run = await plan('projectNumber,title\n00205,Changed');
    await carry(run, 'apply');
    await post(run, 'apply').expect(400);
  });

  test('that a killed process left is gone on with', async () => {
    const documentId = await createProject('00206');
    const run = await plan('projectNumber,title\n00206,Changed');
    await app.strapi.db
      .query('plugin::data-exchange.import-run')
      .updateMany({ where: { id: run.id }, data: { state: 'applying', beatAt: 1 } });
    servicesOf(app.strapi).imports.resume();
    for (let tries = 0; tries < 100; tries += 1) {
      const { body } = await app.request.get(`${IMPORTS}/${run.id}`).auth(token, { type: 'bearer' });
      if (body.data.state === 'applied') break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await draft(documentId, 'en')).toMatchObject({ title: 'Changed' });
  });

  test('is for those who are granted it', async () => {
    await app.request.post(IMPORTS).attach('file', Buffer.from('slug\nx'), 'a.csv').expect(401);
    const translator = await signInAs(app, 'translator-az');
    await app.request.get('/data-exchange/imports').auth(translator, { type: 'bearer' }).expect(403);
  });
});
