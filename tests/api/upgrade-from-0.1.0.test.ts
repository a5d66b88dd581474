import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startAppOn, type TestApp } from '../helpers/app';
import { createDatabaseOf, type Database } from '../helpers/databases';
import { signInAs } from '../helpers/credentials';
import { ROOT, TEST_ENVIRONMENT } from '../helpers/environment';
import { panelOf } from '../helpers/panel';

const RELEASE = '0.1.0';
const FIXTURES = path.join(ROOT, 'tests/fixtures');
const PROJECT = 'api::project.project';

/** What `tests/fixtures/ask.mjs` says of a database. */
interface Answers {
  projects: Record<string, Record<string, string>>;
  searches: { locale: string; word: string; slugs: string[] }[];
  states: Record<string, string | null>;
  ledger: Record<string, number>;
  locales: string[];
  roles: Record<string, string[]>;
  people: Record<string, string[]>;
  public: string[];
  tokens: Record<string, string[]>;
}

const then: Answers = JSON.parse(readFileSync(path.join(FIXTURES, RELEASE, 'expected.json'), 'utf8'));
let now: Answers;
let app: TestApp;
beforeAll(async () => {
  const database = await createDatabaseOf(RELEASE);
  now = await askAgain(database);
  app = await startAppOn(database);
}, 900_000);
afterAll(() => app?.stop());

/** What today's code says of the database: in a process of its own, so that its first start is a real one. */
async function askAgain(database: Database): Promise<Answers> {
  const child = fork(path.join(FIXTURES, 'ask-again.mjs'), {
    env: { ...process.env, ...TEST_ENVIRONMENT, ...database.environment },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const [answers] = await Promise.race([
    once(child, 'message'),
    ended.then(([code]) => Promise.reject(new Error(`Today’s code ended with ${code}`))),
  ]);
  await ended;
  return answers;
}

describe(`today’s code, started on what ${RELEASE} left behind, has`, () => {
  test.each(Object.keys(then.projects))('the titles that readers got in %s', (locale) => {
    expect(now.projects[locale]).toMatchObject(then.projects[locale] ?? {});
  });

  test.each(then.searches)('what a search for “$word” found in $locale', ({ locale, word, slugs }) => {
    const found = now.searches.find((search) => search.locale === locale && search.word === word);
    expect(found?.slugs).toEqual(expect.arrayContaining(slugs));
  });

  test('the state of each translation', () => {
    // What has text for some units and none for others was `outdated` then.
    const states = Object.entries(now.states).map(([key, state]) => [
      key,
      state === 'incomplete' && then.states[key] === 'outdated' ? 'outdated' : state,
    ]);
    expect(Object.fromEntries(states)).toMatchObject(then.states);
  });

  test('each line of the ledger, with its author and what waits for review', () => {
    const fewer = Object.entries(then.ledger).filter(([key, count]) => (now.ledger[key] ?? 0) < count);
    expect(fewer).toEqual([]);
  });

  test.each(Object.keys(then.roles))('the role %s, with what it may', (role) => {
    expect(now.roles[role]).toEqual(expect.arrayContaining(then.roles[role] ?? []));
  });

  test('everybody, with their roles', () => {
    expect(now.people).toMatchObject(then.people);
  });

  test('what the public may, and not what an administrator took away', () => {
    expect(now.public).toEqual(expect.arrayContaining(then.public));
    expect(now.public).not.toContain('plugin::catalogue.site.find');
    expect(now.roles['translator-ka']).not.toContain('plugin::upload.read');
  });

  test.each(Object.keys(then.tokens))('the token %s, with what it may', (name) => {
    expect(now.tokens[name]).toEqual(expect.arrayContaining(then.tokens[name] ?? []));
  });

  test('the languages', () => {
    expect(now.locales).toEqual(expect.arrayContaining(then.locales));
  });

  test('what people reworded and deleted', async () => {
    const find = (uid: 'api::country.country' | 'api::topic.topic', where: Record<string, string>) =>
      app.strapi.db.query(uid).findOne({ where });
    expect(await find('api::country.country', { code: 'MD', locale: 'az' })).toMatchObject({
      name: 'Moldaviya',
    });
    expect(await find('api::topic.topic', { slug: 'anti-corruption' })).toBeNull();
    const template = await app.strapi.db
      .query('api::info-sheet-template.info-sheet-template')
      .findOne({ where: { locale: 'uk' } });
    expect(template).toMatchObject({ heading: 'ДОВІДКА' });
  });
});

describe('and works on with it', () => {
  const idOf = async (slug: string): Promise<string> =>
    (await app.strapi.db.query(PROJECT).findOne({ where: { slug } })).documentId;

  test('an edit that is published is found, and its translations are out of date', async () => {
    const admin = panelOf(app, await signInAs(app, 'strapi-super-admin'));
    const project = `/collection-types/${PROJECT}/${await idOf('twinning')}`;
    await admin.put(`${project}?locale=en`, { title: 'Twinning of ministries' }).expect(200);
    await admin.post(`${project}/actions/publish?locale=en`, { locale: 'en' }).expect(200);
    const { body } = await app.request.get('/api/projects?_q=ministries').expect(200);
    expect(body.data.map(({ slug }: { slug: string }) => slug)).toContain('twinning');
  });

  test('its sheet prints', async () => {
    const { body } = await app.request.get('/api/projects/clean-rivers/info-sheet?locale=ka').expect(200);
    expect(body.data.title.text).toBe(then.projects.ka?.['clean-rivers']);
  });

  test('a translator saves, and is suggested what was translated before', async () => {
    const translator = await signInAs(app, 'translator-az');
    const desk = (slug: string, path = '') =>
      idOf(slug).then((id) => `/translation-desk/documents/${PROJECT}/${id}${path}`);
    const source = await app.strapi.db
      .query(PROJECT)
      .findOne({ where: { slug: 'clean-rivers', locale: 'en' } });
    const admin = panelOf(app, await signInAs(app, 'strapi-super-admin'));
    const copied = await idOf('one-digital-desk');
    await admin.put(`/collection-types/${PROJECT}/${copied}?locale=en`, { title: source.title }).expect(200);
    await admin
      .post(`/collection-types/${PROJECT}/${copied}/actions/publish?locale=en`, { locale: 'en' })
      .expect(200);
    const { body } = await app.request
      .get(`${await desk('one-digital-desk', '/suggestions')}?locale=az&unit=title`)
      .auth(translator, { type: 'bearer' })
      .expect(200);
    expect(JSON.stringify(body.data)).toContain(then.projects.az?.['clean-rivers']);
  });
});
