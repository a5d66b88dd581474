import { mkdtemp, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, startAppOn, type TestApp } from '../helpers/app';
import { aProject, PROJECTS } from '../helpers/content';
import { createApiToken } from '../helpers/credentials';
import { createDatabase, type Database } from '../helpers/databases';
import { TEST_DIR, testDatabase } from '../helpers/environment';
import { describeWhere } from '../helpers/only-where';
import { taggedPicture } from '../helpers/pictures';
import { runCommand, type Ran } from '../helpers/run-command';
import { strapiServices } from '#strapi/services';

const PERSON = { email: 'keeper@example.org', password: 'Correct-horse-1' };

/** What a backup of a used app is made of, and what the app answered when it was taken. */
let folder: string;
let backup: string;
let answers: Record<string, unknown>;
let generation: number;
let uploaded: { url: string; bytes: Buffer };
const databases: Database[] = [];

beforeAll(async () => {
  const app = await startApp();
  folder = await mkdtemp(path.join(TEST_DIR, 'backup-'));
  try {
    uploaded = await fill(app);
    answers = await ask(app);
    backup = await backUpWhileWriting(app);
    generation = await readGeneration(app);
  } finally {
    await app.stop();
  }
}, 600_000);
afterAll(async () => {
  for (const database of databases) await database.drop();
});

/** A published project in two languages with a picture, and somebody who may sign in. */
async function fill(app: TestApp): Promise<typeof uploaded> {
  const token = await createApiToken(app, 'full-access');
  const { body: files } = await app.request
    .post('/api/upload')
    .auth(token, { type: 'bearer' })
    .attach('files', await taggedPicture('jpeg', 1), { filename: 'bridge.jpg' })
    .expect(201);
  const { body } = await app.request
    .post(PROJECTS)
    .auth(token, { type: 'bearer' })
    .send({ data: await aProject(app, { gallery: [{ image: files[0].id, alt: 'A bridge' }] }) })
    .expect(201);
  await app.request
    .put(`${PROJECTS}/${body.data.documentId}?locale=ka`)
    .auth(token, { type: 'bearer' })
    .send({ data: { title: 'სუფთა მდინარეები' } })
    .expect(200);
  const role = await app.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-editor' } });
  const { email, password } = PERSON;
  await strapiServices(app.strapi).users.create({
    firstname: 'A',
    lastname: 'Keeper',
    email,
    password,
    isActive: true,
    roles: [role.id],
  });
  const { url } = files[0];
  return { url, bytes: await readFile(path.join(app.strapi.dirs.static.public, url)) };
}

async function ask(app: TestApp): Promise<Record<string, unknown>> {
  const asked = ['en', 'ka'].flatMap((locale) => [
    `${PROJECTS}?locale=${locale}&populate=*&facets=countries`,
    `/api/projects/clean-rivers/info-sheet?locale=${locale}`,
    `/api/topics?locale=${locale}`,
  ]);
  const said: Record<string, unknown> = {};
  for (const url of asked) said[url] = (await app.request.get(url).expect(200)).body;
  return said;
}

async function readGeneration(app: TestApp): Promise<number> {
  const [row] = await app.strapi.db.connection('catalogue_generation').select('value');
  return Number(row.value);
}

/** Each transaction writes two rows: a backup that has one without the other isn't of one moment. */
async function backUpWhileWriting(app: TestApp): Promise<string> {
  const own = { ...databaseEnvironment(), PUBLIC_DIR: app.strapi.dirs.static.public };
  let isDone = false;
  let written = 0;
  const ran = runCommand('backup', ['--output', folder], own).finally(() => {
    isDone = true;
  });
  while (!isDone) {
    // SQLite's answers come without a turn of the event loop: nothing would ever be heard of the other process.
    await setImmediate();
    written += 1;
    await app.strapi.db.transaction(async () => {
      await app.strapi.store({ type: 'core', name: 'pair' }).set({ key: `one-${written}`, value: 1 });
      await app.strapi.store({ type: 'core', name: 'pair' }).set({ key: `other-${written}`, value: 1 });
    });
  }
  expect(await ran).toMatchObject({ code: 0, stderr: '' });
  expect(written).toBeGreaterThan(5);
  const [file = ''] = await readdir(folder);
  return path.join(folder, file);
}

function databaseEnvironment(): Record<string, string> {
  const named = Object.entries(process.env).filter(([name]) => name.startsWith('DATABASE_'));
  return Object.fromEntries(named.map(([name, value]) => [name, value ?? '']));
}

/** An empty database and library. */
async function emptyTarget() {
  const database = await createDatabase();
  databases.push(database);
  const publicDir = await mkdtemp(path.join(folder, 'public-'));
  return { database, publicDir, environment: { ...database.environment, PUBLIC_DIR: publicDir } };
}

async function altered(name: string, change: (zip: JSZip) => Promise<unknown> | void): Promise<string> {
  const zip = await JSZip.loadAsync(await readFile(backup));
  await change(zip);
  const file = path.join(folder, name);
  await writeFile(file, await zip.generateAsync({ type: 'nodebuffer' }));
  return file;
}

/** The archive with another manifest. */
const alteredManifest = (name: string, change: (manifest: Described) => void) =>
  altered(name, async (zip) => {
    const manifest: Described = JSON.parse((await zip.file('manifest.json')?.async('text')) ?? '');
    change(manifest);
    zip.file('manifest.json', JSON.stringify(manifest));
  });

interface Described {
  release: string;
  tables: Record<string, { rows: number; sha256: string }>;
  documents: Record<string, string>;
  files: Record<string, unknown>;
}

async function rowsOf(table: string): Promise<string[]> {
  const zip = await JSZip.loadAsync(await readFile(backup));
  const lines = (await zip.file(`database/${table}.ndjson`)?.async('text')) ?? '';
  return lines.split('\n').filter(Boolean);
}

test('a backup that is taken while people write is of one moment', async () => {
  const keys = (await rowsOf('strapi_core_store_settings')).map((line) => String(JSON.parse(line).key));
  const numbersOf = (kind: string) =>
    keys.filter((key) => key.includes(`pair_${kind}-`)).map((key) => key.split('-')[1]);
  expect(numbersOf('one')).toEqual(numbersOf('other'));
});

test('nobody else may read it, and nothing else is left of it', async () => {
  const { mode } = await stat(backup);
  expect(mode & 0o077).toBe(0);
  expect((await readdir(folder)).filter((name) => /partial|snapshot/.test(name))).toEqual([]);
});

describe('restored into an empty database and library', () => {
  let target: Awaited<ReturnType<typeof emptyTarget>>;
  let ran: Ran;
  let app: TestApp;
  let shown: Buffer;
  beforeAll(async () => {
    target = await emptyTarget();
    ran = await runCommand('restore', [backup], target.environment);
    shown = await readFile(path.join(target.publicDir, uploaded.url));
    app = await startAppOn(target.database);
  }, 600_000);
  afterAll(() => app?.stop());

  test('it says that it read it back and found the same', () => {
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/found the same: \d+ documents .* lines of the ledger, .* files\./);
  });

  test('readers are answered the same', async () => {
    expect(await ask(app)).toEqual(answers);
  });

  test('pictures are there', () => {
    expect(shown.equals(uploaded.bytes)).toBe(true);
  });

  test('people sign in with their passwords', async () => {
    await app.request.post('/admin/login').send(PERSON).expect(200);
  });

  test('triggers, indexes and search are there', async () => {
    await app.request.get('/_ready').expect(200);
    expect((await app.request.get(`${PROJECTS}?_q=rivers`).expect(200)).body.data).toHaveLength(1);
  });

  test('the generation goes on, and a write raises it', async () => {
    const before = await readGeneration(app);
    expect(before).toBeGreaterThan(0);
    expect(before).toBeGreaterThanOrEqual(Math.min(generation, before));
    const token = await createApiToken(app, 'full-access');
    const data = await aProject(app, { title: 'After the restore' });
    await app.request.post(PROJECTS).auth(token, { type: 'bearer' }).send({ data }).expect(201);
    expect(await readGeneration(app)).toBeGreaterThan(before);
  });
});

describe('what is there is given up only when that is said', () => {
  test('a restore over it is refused, and done with --replace', async () => {
    const target = await emptyTarget();
    expect(await runCommand('restore', [backup], target.environment)).toMatchObject({ code: 0 });
    await writeFile(path.join(target.publicDir, 'uploads/later.txt'), 'later');
    const refused = await runCommand('restore', [backup], target.environment);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('--replace');
    const replaced = await runCommand('restore', [backup, '--replace'], target.environment);
    expect(replaced).toMatchObject({ code: 0, stderr: '' });
    expect(await readdir(path.join(target.publicDir, 'uploads'))).not.toContain('later.txt');
  });
});

test('a restore over a database that an app has open is refused, though the app has nothing to do', async () => {
  const { environment, database } = await emptyTarget();
  expect(await runCommand('restore', [backup], environment)).toMatchObject({ code: 0 });
  const app = await startAppOn({ ...database, drop: async () => {} });
  const refused = await runCommand('restore', [backup, '--replace'], environment);
  await app.stop();
  expect(refused).toMatchObject({ code: 1, stderr: 'The app has the database open: stop it first.\n' });
  expect(await runCommand('restore', [backup, '--replace'], environment)).toMatchObject({ code: 0 });
});

describe('refused before anything is written:', () => {
  let target: Awaited<ReturnType<typeof emptyTarget>>;
  beforeAll(async () => {
    target = await emptyTarget();
  });

  test.each<[string, string, () => Promise<string>]>([
    [
      'half of a backup',
      'can’t be read',
      async () => {
        const file = path.join(folder, 'half.zip');
        const whole = await readFile(backup);
        await writeFile(file, whole.subarray(0, whole.length / 2));
        return file;
      },
    ],
    [
      'another text in a row',
      'is damaged: database/projects.ndjson isn’t what its manifest says',
      () =>
        altered('row.zip', async (zip) => {
          const rows = await zip.file('database/projects.ndjson')?.async('text');
          zip.file('database/projects.ndjson', rows?.replace('Clean rivers', 'Clear rivers') ?? '');
        }),
    ],
    [
      'a missing file',
      'is damaged: files/',
      () =>
        altered('file.zip', (zip) => {
          zip.remove(`files/${path.basename(uploaded.url)}`);
        }),
    ],
    [
      'another digest of a table',
      'table projects',
      () =>
        alteredManifest('table.zip', ({ tables }) => {
          tables.projects = { rows: 2, sha256: '0'.repeat(64) };
        }),
    ],
    [
      'another digest of a document',
      'The backup is damaged: document projects',
      () =>
        alteredManifest('document.zip', ({ documents }) => {
          const name = Object.keys(documents).find((found) => found.startsWith('projects '));
          documents[name ?? ''] = '0'.repeat(64);
        }),
    ],
    [
      'a later release’s backup',
      'The backup is of release 99.0.0, and this is',
      () =>
        alteredManifest('later.zip', (manifest) => {
          manifest.release = '99.0.0';
        }),
    ],
    ['no backup at all', 'can’t be read as a backup', async () => path.resolve('package.json')],
  ])('%s', async (_, said, make) => {
    const ran = await runCommand('restore', [await make()], target.environment);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toContain(said);
    expect(ran.stderr).not.toMatch(/^\s+at /m);
    expect(await readdir(target.publicDir)).toEqual([]);
  });

  test('the database too is still empty: a whole backup goes into it', async () => {
    expect(await runCommand('restore', [backup], target.environment)).toMatchObject({ code: 0 });
  });
});

describeWhere(testDatabase() === 'postgres')('moved to SQLite and back to PostgreSQL', () => {
  test('not to where it is already', async () => {
    const { environment } = await emptyTarget();
    const ran = await runCommand('move', ['--to', 'postgres'], environment);
    expect(ran).toMatchObject({ code: 1, stderr: 'DATABASE_CLIENT is postgres already.\n' });
  });

  test('both sides come to the same digests, and the app goes on there', async () => {
    const { environment, database } = await emptyTarget();
    expect(await runCommand('restore', [backup], environment)).toMatchObject({ code: 0 });
    const sqlite = { ...environment, DATABASE_FILENAME: path.join(folder, 'moved.db') };
    expect(await runCommand('move', ['--to', 'sqlite'], sqlite)).toMatchObject({ code: 0, stderr: '' });

    const there = { ...sqlite, DATABASE_CLIENT: 'sqlite' };
    const [before, after] = [await describeDatabase(environment, 'a'), await describeDatabase(there, 'b')];
    expect(after).toEqual(before);

    const { database: other } = await emptyTarget();
    const back = { ...there, DATABASE_NAME: other.environment.DATABASE_NAME ?? '' };
    expect(await runCommand('move', ['--to', 'postgres'], back)).toMatchObject({ code: 0, stderr: '' });
    expect(await describeDatabase({ ...environment, ...other.environment }, 'c')).toEqual(before);

    for (const moved of [
      other,
      {
        environment: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: sqlite.DATABASE_FILENAME },
        drop: async () => {},
      },
    ]) {
      const app = await startAppOn({ ...moved, drop: async () => {} });
      try {
        expect(await ask(app)).toEqual(answers);
        await app.request.post('/admin/login').send(PERSON).expect(200);
        await app.request.get('/_ready').expect(200);
        const token = await createApiToken(app, 'full-access');
        const data = await aProject(app, { title: 'After the move' });
        await app.request.post(PROJECTS).auth(token, { type: 'bearer' }).send({ data }).expect(201);
      } finally {
        await app.stop();
      }
    }
    expect(database.environment.DATABASE_CLIENT).toBe('postgres');
  });
});

/** What a backup says of a database, apart from when and where it was taken. */
async function describeDatabase(environment: Record<string, string>, name: string) {
  const output = path.join(folder, name);
  expect(await runCommand('backup', ['--output', output], environment)).toMatchObject({ code: 0 });
  const [file = ''] = await readdir(output);
  const zip = await JSZip.loadAsync(await readFile(path.join(output, file)));
  const manifest: Described & { sequences: unknown; generation: unknown } = JSON.parse(
    (await zip.file('manifest.json')?.async('text')) ?? '',
  );
  const { tables, documents, sequences, generation: number } = manifest;
  return { tables, documents, sequences, generation: number };
}
