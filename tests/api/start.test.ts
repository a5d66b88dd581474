import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '#domain/language';
import { COUNTRIES } from '../../src/setup/data/countries';
import { startApp, type TestApp } from '../helpers/app';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe('a first start', () => {
  test('makes the seven locales', async () => {
    const locales = await app.strapi.db.query('plugin::i18n.locale').findMany();
    expect(locales.map(({ code }) => code).sort()).toEqual([...LANGUAGES].sort());
  });

  test.each(COUNTRIES.map((country) => [country.code, country] as const))(
    'names %s in every language',
    async (code, country) => {
      const rows = await app.strapi.db.query('api::country.country').findMany({ where: { code } });
      expect(Object.fromEntries(rows.map(({ locale, name }) => [locale, name]))).toEqual(country.name);
    },
  );

  test('makes a translator role for each locale but English', async () => {
    const roles = await app.strapi.db
      .query('admin::role')
      .findMany({ where: { code: { $startsWith: 'translator-' } } });
    expect(roles.map(({ name }) => name).sort()).toEqual(
      ['az', 'be', 'hy', 'ka', 'ro', 'uk'].map((code) => `Translator (${code})`),
    );
  });
});

describe('indexes for the look-ups by slug, code and date, after a second start', () => {
  test.each([
    [
      'projects',
      ['projects_slug_idx', 'projects_reading_idx', 'projects_start_date_idx', 'projects_end_date_idx'],
    ],
    ['countries', ['countries_code_idx']],
    ['priority_areas', ['priority_areas_slug_idx']],
    ['subsectors', ['subsectors_slug_idx']],
    ['topics', ['topics_slug_idx']],
  ])('%s', async (table, expected) => {
    const indexes: { name: string }[] = await app.strapi.db.dialect.schemaInspector.getIndexes(table);
    expect(indexes.map(({ name }) => name)).toEqual(expect.arrayContaining(expected));
  });
});
