import { mkdir, mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type * as Accounts from '../../src/demo/accounts';
import { startApp, startAppOn, type TestApp } from '../helpers/app';
import { aProject, PROJECTS } from '../helpers/content';
import { createApiToken, signInAs } from '../helpers/credentials';
import { createDatabase } from '../helpers/databases';
import { ROOT, TEST_DIR } from '../helpers/environment';
import { requireApp } from '../helpers/require-app';
import { runCommand } from '../helpers/run-command';

const ASKED = ['en', 'ka'].flatMap((locale) => [
  `${PROJECTS}?locale=${locale}&populate=*&facets=countries`,
  `/api/projects/clean-rivers/info-sheet?locale=${locale}`,
  `/api/topics?locale=${locale}`,
]);

let app: TestApp;
let before: unknown[];
let ledger: number;
beforeAll(async () => {
  const folder = await mkdtemp(path.join(TEST_DIR, 'transfer-'));
  const file = path.join(folder, 'content');
  const source = await startApp();
  try {
    await signInAs(source, 'strapi-super-admin');
    const token = await createApiToken(source, 'full-access');
    const { body } = await source.request
      .post(PROJECTS)
      .auth(token, { type: 'bearer' })
      .send({ data: await aProject(source) })
      .expect(201);
    await source.request
      .put(`${PROJECTS}/${body.data.documentId}?locale=ka`)
      .auth(token, { type: 'bearer' })
      .send({ data: { title: 'სუფთა მდინარეები' } })
      .expect(200);
    await accounts().createAccounts(source.strapi);
    before = await ask(source);
    ledger = await countLedger(source);
    const own = { PUBLIC_DIR: source.strapi.dirs.static.public };
    const exported = await runCommand('strapi', ['export', '--no-encrypt', '--no-compress', '-f', file], own);
    expect(exported).toMatchObject({ code: 0 });
  } finally {
    await source.stop();
  }
  const target = await createDatabase();
  const publicDir = await mkdtemp(path.join(folder, 'public-'));
  const imported = await runCommand('strapi', ['import', '--force', '-f', `${file}.tar`], {
    ...target.environment,
    PUBLIC_DIR: await withUploads(publicDir),
  });
  expect(imported).toMatchObject({ code: 0 });
  app = await startAppOn(target);
}, 600_000);
afterAll(() => app?.stop());

async function withUploads(folder: string): Promise<string> {
  await mkdir(path.join(folder, 'uploads'));
  return folder;
}

async function ask({ request }: TestApp): Promise<unknown[]> {
  const said: unknown[] = [];
  for (const url of ASKED) said.push((await request.get(url).expect(200)).body);
  return said;
}

const countLedger = ({ strapi }: TestApp) => strapi.db.query('plugin::translation-desk.ledger-line').count();

function accounts(): typeof Accounts {
  return requireApp(path.join(ROOT, 'dist/src/demo/accounts.js'));
}

test('Strapi’s export, imported into an empty app, answers readers the same', async () => {
  expect(await ask(app)).toEqual(before);
});

test('it brings the ledger', async () => {
  expect(await countLedger(app)).toBe(ledger);
});

test('it brings nobody’s account: a demo started on it makes and shows its own', async () => {
  expect(await app.strapi.db.query('admin::user').count()).toBe(0);
  const shown = await accounts().createAccounts(app.strapi);
  expect(shown.map(({ email }) => email)).toContain('admin@example.org');
  const [{ email, password } = { email: '', password: '' }] = shown;
  await app.request.post('/admin/login').send({ email, password }).expect(200);
  expect(await accounts().createAccounts(app.strapi)).toEqual([]);
});
