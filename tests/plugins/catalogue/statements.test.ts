import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import supertest from 'supertest';
import { servicesOf } from '#answers/services';
import type { TestApp } from '../../helpers/app';
import { startApp } from '../../helpers/app';
import { newOrigin, testDatabase } from '../../helpers/environment';
import { eventually } from '../../helpers/eventually';
import { writeProjects } from './a-catalogue';

const UID = 'api::project.project';

let app: TestApp;
let ids: Record<string, string>;

beforeAll(async () => {
  app = await startApp();
  ids = await writeProjects(app);
});
afterAll(() => app.stop());

/** What a request asks of the database, which no machine changes. */
interface Asked {
  /** Statements, without those that begin and end a snapshot. */
  statements: number;
  /** Projects whose rows were read to be resolved. */
  projects: number;
}

const NOTHING: Asked = { statements: 0, projects: 0 };

describe('a request takes so many statements and resolves so many projects', () => {
  test.each<[name: string, path: string, cold: Asked, held: Asked]>([
    ['a list', '/api/projects?locale=az', { statements: 17, projects: 4 }, NOTHING],
    [
      'one project',
      '/api/projects/twinning?locale=az',
      { statements: 15, projects: 1 },
      { statements: 2, projects: 0 },
    ],
    [
      'a search',
      '/api/projects?locale=az&_q=twinning',
      { statements: 17, projects: 2 },
      { statements: 1, projects: 0 },
    ],
    ['all facets', '/api/projects?locale=az&facets=*', { statements: 37, projects: 4 }, NOTHING],
    [
      'a map',
      '/api/projects.geojson?locale=az',
      { statements: 10, projects: 4 },
      { statements: 5, projects: 4 },
    ],
    [
      'a sheet',
      '/api/projects/twinning/info-sheet?locale=az',
      { statements: 24, projects: 1 },
      { statements: 3, projects: 0 },
    ],
  ])('%s', async (_, path, cold, held) => {
    await forgetAll();
    expect({ cold: await askedBy(path), held: await askedBy(path) }).toEqual({ cold, held });
  });

  test('after a publication a list resolves that project alone, and another project’s answer is kept', async () => {
    await askedBy('/api/projects?locale=az');
    await read('/api/projects/trade');
    await publish('rivers');
    // What lists are made of is read of that project alone too: its rows, its terms and its places.
    expect(await asked(() => read('/api/projects?locale=az'))).toEqual({ statements: 11, projects: 1 });
    expect(await asked(() => read('/api/projects/trade'))).toEqual(NOTHING);
  });
});

/** Strapi numbers links anew in more statements on SQLite. */
const WRITTEN = { sqlite: { save: 4, publication: 31 }, postgres: { save: 4, publication: 10 } };

test('a save and a publication take so many statements that write', async () => {
  await publish('rivers');
  const save = await written(() => draft('rivers'));
  const publication = await written(() =>
    app.strapi.documents(UID).publish({ documentId: ids.rivers ?? '', locale: 'en' }),
  );
  expect({ save, publication }).toEqual(WRITTEN[testDatabase()]);
});

function draft(slug: string) {
  const data = { summary: `A summary ${Math.random()}` };
  return app.strapi.documents(UID).update({ documentId: ids[slug] ?? '', locale: 'en', data });
}

async function publish(slug: string): Promise<void> {
  await draft(slug);
  await app.strapi.documents(UID).publish({ documentId: ids[slug] ?? '', locale: 'en' });
}

/** From now on nothing that is in memory counts. */
async function forgetAll(): Promise<void> {
  const [{ value }] = await app.strapi.db
    .connection('catalogue_generation')
    .increment('value')
    .returning('value');
  // Past Strapi: it is noticed at the next look.
  await eventually(async () => expect(await servicesOf(app.strapi).generation.current()).toBe(Number(value)));
}

/** The same request again and again, each time under a key that no answer is cached by. */
const askedBy = (path: string) => asked(() => read(path, newOrigin()));

async function read(path: string, origin?: string): Promise<void> {
  const headers = { 'accept-encoding': 'identity', ...(origin ? { origin } : {}) };
  await supertest(app.strapi.server.httpServer).get(path).set(headers).expect(200);
}

interface Query {
  sql: string;
  bindings?: readonly unknown[];
}

async function asked(work: () => Promise<void>): Promise<Asked> {
  const queries = (await queriesOf(work)).filter(({ sql }) => OURS.test(sql));
  return {
    statements: queries.length,
    projects: queries
      .filter(({ sql }) => VERSIONS.test(sql))
      .reduce((sum, query) => sum + documentsOf(query), 0),
  };
}

/** A column as the store room writes it, under a letter; Strapi goes on with its own queries after a write. */
const OURS = /"[a-z]"\."/;

/** Rows of projects, by their documents. */
const VERSIONS = /^select .*"v_title".* from (?:"\w+"\.)?"projects" d where/;

function documentsOf({ bindings = [] }: Query): number {
  const [documentIds] = bindings;
  return (Array.isArray(documentIds) ? documentIds : JSON.parse(String(documentIds))).length;
}

async function written(work: () => Promise<unknown>): Promise<number> {
  return (await queriesOf(work)).filter(({ sql }) => /^\s*(insert|update|delete)/i.test(sql)).length;
}

async function queriesOf(work: () => Promise<unknown>): Promise<Query[]> {
  const queries: Query[] = [];
  const note = (query: Query) => queries.push(query);
  app.strapi.db.connection.on('query', note);
  await work();
  app.strapi.db.connection.off('query', note);
  return queries;
}
