import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { servicesOf } from '#catalogue/services';
import type { TestApp } from '../../helpers/app';
import { startApp } from '../../helpers/app';
import { foldText } from '../../../src/domain/search/fold-text';
import { FOLDS } from '../../../src/domain/search/letters';
import { writeProjects } from './a-catalogue';
import { about } from '../../helpers/about';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await writeProjects(app);
});
afterAll(() => app.stop());

describe('bad input', () => {
  test.each([
    ['an unknown parameter', '/api/projects?colour=red', 'colour', 'locale'],
    ['a parameter of the list on one project', '/api/projects/twinning?facets=status', 'facets', 'locale'],
    ['an unknown locale', '/api/projects?locale=zz', 'zz', 'az'],
    ['all locales at once', '/api/countries?locale=*', '*', 'az'],
    [
      'a private field',
      '/api/projects?filters[createdBy][email][$startsWithi]=a',
      'createdBy',
      'countries.code',
    ],
    [
      'a private field of a relation',
      '/api/projects?populate[countries][fields][0]=createdBy',
      'createdBy',
      'code',
    ],
    [
      'an operator of the database',
      '/api/projects?filters[slug][$jsonSupersetOf]=a',
      '$jsonSupersetOf',
      '$eq',
    ],
    [
      'the way of CVE-2026-27886',
      '/api/projects?where[updatedBy][resetPasswordToken][$startsWith]=a',
      'where',
      'filters',
    ],
    [
      'the way of CVE-2024-56143',
      '/api/projects?lookup[updatedBy][password][$startsWith]=a',
      'lookup',
      'filters',
    ],
    ['a page too large', '/api/projects?pagination[pageSize]=1000', 'pagination[pageSize]', '100'],
    ['an unknown facet', '/api/projects?facets=email', 'email', 'countries'],
    ['a sort by what isn’t there', '/api/countries?sort=createdBy', 'createdBy', 'name'],
    ['a filter that only projects have', '/api/topics?filters[status]=ongoing', 'status', 'slug'],
  ])('%s is a 400 that names it and what is allowed', async (_, path, named, allowed) => {
    const { body } = await app.request.get(path).expect(400);
    expect(body).toMatchObject({ data: null, error: { status: 400, name: 'ValidationError' } });
    expect(body.error.message).toContain(named);
    expect(body.error.message).toContain(allowed);
  });

  test('whatever is asked, nothing breaks, no table but the catalogue’s is read and nothing private is said', async () => {
    const tables = new Set<string>();
    const note = ({ sql }: { sql: string }) => {
      for (const [, table] of sql.matchAll(/(?:from|join) [`"](?:public"\.")?(\w+)[`"]/g))
        if (table) tables.add(table);
    };
    app.strapi.db.connection.on('query', note);
    await fc.assert(fc.asyncProperty(aQuery(), isAnswered), { numRuns: 150 });
    app.strapi.db.connection.off('query', note);
    expect([...tables].filter((table) => !isCatalogueTable(table))).toEqual([]);
  });
});

describe('the fold of the database', () => {
  test('is the fold of the words that are searched for', async () => {
    const letters = fc.constantFrom(...FOLDS.keys(), ...'aZ09 .?\'"');
    await fc.assert(
      fc.asyncProperty(fc.array(letters, { maxLength: 40 }), async (parts) => {
        const text = parts.join('');
        expect(await foldInDatabase(text)).toBe(trimSpaces(foldText(text)));
      }),
      { numRuns: 60 },
    );
  });

  test('follows a row whichever way it is written', async () => {
    const { db } = app.strapi;
    await db.connection('projects').where({ slug: 'rivers' }).update({ title: 'Written past Strapi' });
    const { body } = await app.request.get('/api/projects?_q=past&fields=slug').expect(200);
    expect(body.data).toMatchObject([{ slug: 'rivers' }]);
    await db.connection('projects').where({ slug: 'rivers' }).delete();
    const after = await app.request.get('/api/projects?_q=past').expect(200);
    expect(after.body.data).toEqual([]);
  });

  test('is made anew by one call, and after its triggers were lost', async () => {
    const search = servicesOf(app.strapi).search;
    await dropTrigger();
    await app.strapi.db.connection('projects').where({ slug: 'trade' }).update({ title: 'Unseen change' });
    await search.install();
    expect(await slugs('unseen')).toEqual(['trade']);
    await search.rebuild();
    expect(await slugs('unseen')).toEqual(['trade']);
  });
});

async function slugs(words: string): Promise<string[]> {
  const { body } = await app.request.get(`/api/projects?_q=${words}`).expect(200);
  return body.data.map(({ slug }: { slug: string }) => slug);
}

async function dropTrigger(): Promise<void> {
  const on = app.strapi.db.dialect.client === 'postgres' ? ' on projects' : '';
  await app.strapi.db.connection.raw(`drop trigger catalogue_texts_updated${on}`);
}

/** Writes the text as a title and reads what the index has of it. */
async function foldInDatabase(text: string): Promise<string> {
  const { connection } = app.strapi.db;
  const row = await connection('projects').where({ slug: 'twinning', locale: 'en' }).first('id');
  await connection('projects').where({ id: row.id }).update({ title: text });
  return (await connection('catalogue_texts').where({ id: row.id }).first('title')).title;
}

function trimSpaces(text: string): string {
  return text.replace(/^ +| +$/g, '');
}

function aQuery(): fc.Arbitrary<string> {
  const key = fc.constantFrom(
    ...[
      'filters',
      'sort',
      'pagination',
      'fields',
      'populate',
      'facets',
      'locale',
      'fallback',
      '_q',
      'status',
    ],
    ...[
      'where',
      'lookup',
      '$or',
      '$and',
      '$not',
      '$eq',
      '$in',
      '$between',
      '$containsi',
      'createdBy',
      'localizations',
    ],
    ...[
      'title',
      'slug',
      'status',
      'startDate',
      'countries',
      'code',
      'page',
      'pageSize',
      'limit',
      '0',
      '__proto__',
      'constructor',
    ],
  );
  const value = fc.oneof(
    fc.constantFrom(
      'az',
      'en',
      'title',
      'AZ',
      '*',
      '-1',
      '0',
      '2024-01-01',
      'ongoing',
      "'; drop table projects; --",
      '%',
      '"',
      '\u0000',
      '?',
      '??',
      ':a',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const path = fc
    .array(key, { minLength: 1, maxLength: 5 })
    .map(([first, ...rest]) => `${first}${rest.map((part) => `[${part}]`).join('')}`);
  const parameter = fc
    .tuple(path, value)
    .map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`);
  return fc.array(parameter, { maxLength: 4 }).map((parameters) => parameters.join('&'));
}

async function isAnswered(query: string): Promise<void> {
  const path = ['/api/projects', '/api/projects/twinning', '/api/projects.geojson', '/api/countries'][
    query.length % 4
  ];
  const { status, text } = await app.request.get(`${path}?${query}`);
  about(`${path}?${query}\n${text}`, () => expect([200, 400, 403, 404]).toContain(status));
  if (status === 200) expect(text).not.toMatch(/password|resetPasswordToken|createdBy/i);
}

/** `upload_folders` is what Strapi's media library looks at by itself, some time after its start. */
const OWN_TABLES =
  /^(projects|countries|priority_areas|subsectors|topics|files|sites|info_sheet_templates|catalogue_|components_|i18n_locale$|strapi_core_store_settings$|up_permissions|up_roles|upload_folders$)/;

function isCatalogueTable(table: string): boolean {
  return OWN_TABLES.test(table);
}
