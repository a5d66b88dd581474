import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strapiServices } from '#strapi/services';
import { LANGUAGES } from '#domain/language';
import { SHEET_LABELS } from '../../../src/plugins/info-sheet/server/src/domain/labels';
import { infoSheetToText } from '../../../src/plugins/info-sheet/server/src/domain/info-sheet-to-text';
import { startApp, type TestApp } from '../../helpers/app';
import { aProject, paragraph, PROJECTS } from '../../helpers/content';
import { createApiToken } from '../../helpers/credentials';
import { hasSeedSheet, readSeedSheet, toWords } from '../../helpers/seed-sheet';
import { testWhere } from '../../helpers/only-where';

let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await startApp();
  token = await createApiToken(app, 'full-access');
  await publishTwinning(['First we met.', 'Then we worked.'], ['It stayed.']);
});
afterAll(() => app.stop());

const write = (method: 'post' | 'put', path: string, data: Record<string, unknown>) =>
  app.request[method](path).auth(token, { type: 'bearer' }).send({ data });

const sheet = (query: string, id = 'twinning') => app.request.get(`${PROJECTS}/${id}/info-sheet${query}`);

/** Twinning with the facts of the real sheet: English texts, an Azerbaijani version with its title alone. */
async function publishTwinning(description: string[], expectedResults: string[]): Promise<void> {
  const { documentId } = await twinning();
  const data = {
    ...(await aProject(app, { countries: await sixCountries() })),
    title: 'Twinning',
    slug: 'twinning',
    startDate: '2014-01-01',
    endDate: '2020-12-31',
    website: 'https://ec.europa.eu/twinning',
    description: description.map(paragraph),
    expectedResults: expectedResults.map(paragraph),
  };
  const { body } = documentId
    ? await write('put', `${PROJECTS}/${documentId}`, data)
    : await write('post', PROJECTS, data);
  await write('put', `${PROJECTS}/${body.data.documentId}?locale=az`, { title: 'Twinning' }).expect(200);
}

async function twinning(): Promise<{ documentId?: string }> {
  return (await app.strapi.db.query('api::project.project').findOne({ where: { slug: 'twinning' } })) ?? {};
}

async function sixCountries(): Promise<string[]> {
  const rows = await app.strapi.db.query('api::country.country').findMany({ where: { locale: 'en' } });
  return rows.map(({ documentId }) => documentId);
}

describe('the sheet in every language', () => {
  test.each(LANGUAGES.map((language) => [language]))(
    '%s: its own labels, texts from English said to be so',
    async (locale) => {
      const { body, status } = await sheet(`?locale=${locale}`);
      const { heading, facts, sections } = SHEET_LABELS[locale];
      expect(status).toBe(200);
      expect(body.data).toMatchObject({ locale, direction: 'ltr', heading });
      expect(body.data.facts.map(({ label }: { label: string }) => label)).toEqual([
        facts.implementationPeriod,
        facts.countries,
        facts.socialLinks,
        facts.website,
      ]);
      expect(
        body.data.sections.map(({ label, locale: served }: { label: string; locale: string }) => [
          label,
          served,
        ]),
      ).toEqual([
        [sections.description, 'en'],
        [sections.expectedResults, 'en'],
      ]);
    },
  );

  test('says what fell back, and only that', async () => {
    const { body } = await sheet('?locale=az');
    // The title is the same in Azerbaijani, but nobody has said yet that it is right.
    expect(body.data.fallbacks).toEqual({ title: 'en', description: 'en', expectedResults: 'en' });
    expect((await sheet('?locale=en')).body.data.fallbacks).toEqual({});
  });

  test('sorts the countries by the alphabet of the language', async () => {
    const countriesIn = async (locale: string) => (await sheet(`?locale=${locale}`)).body.data.facts[1].text;
    expect(await countriesIn('az')).toBe('Azərbaycan, Belarus, Ermənistan, Gürcüstan, Moldova, Ukrayna');
    expect(await countriesIn('en')).toBe(
      'Armenia, Azerbaijan, Belarus, Georgia, Republic of Moldova, Ukraine',
    );
  });

  test('is found by documentId as by slug', async () => {
    const { documentId } = await twinning();
    const [bySlug, byId] = await Promise.all([sheet('?locale=az'), sheet('?locale=az', documentId)]);
    expect(byId.body).toEqual(bySlug.body);
  });
});

describe('fallback=none', () => {
  test('leaves what isn’t translated null and says so', async () => {
    const { body } = await sheet('?locale=az&fallback=none');
    expect(body.data.title).toEqual({ text: null, locale: null });
    expect(body.data.sections.map(({ text }: { text: string | null }) => text)).toEqual([null, null]);
    expect(body.data.missing).toEqual(['title', 'description', 'expectedResults']);
    expect(body.data.fallbacks).toEqual({});
  });

  test('finds no sheet where the language itself isn’t published', async () => {
    await sheet('?locale=ka&fallback=none').expect(404);
  });
});

describe('what can’t be answered', () => {
  test.each<[string, string, string, number, RegExp]>([
    ['an unknown project', 'no-such-project', '', 404, /no-such-project/],
    ['an unknown locale', 'twinning', '?locale=zz', 400, /zz.*az.*uk/],
    ['an unknown parameter', 'twinning', '?lang=az', 400, /lang.*locale.*fallback/],
    ['a fallback that isn’t one', 'twinning', '?fallback=maybe', 400, /fallback.*maybe.*chain, none/],
    ['a locale twice', 'twinning', '?locale=az&locale=ka', 400, /locale/],
  ])('%s', async (_title, id, query, status, message) => {
    const { body } = await sheet(query, id).expect(status);
    expect(body).toMatchObject({ data: null, error: { status } });
    expect(body.error.message).toMatch(message);
  });

  test('a draft is 403 for the public, and read with a token that may', async () => {
    const { body } = await write(
      'post',
      `${PROJECTS}?status=draft`,
      await aProject(app, { title: 'Not yet', slug: 'not-yet' }),
    );
    await sheet('', 'not-yet').expect(404);
    await sheet('?status=draft', 'not-yet').expect(403);
    const draft = await sheet('?status=draft', body.data.documentId)
      .auth(token, { type: 'bearer' })
      .expect(200);
    expect(draft.body.data.title.text).toBe('Not yet');
    expect(draft.body.meta.status).toBe('draft');
  });

  test('a published sheet never shows a draft’s words', async () => {
    const { documentId } = await twinning();
    await write('put', `${PROJECTS}/${documentId}?locale=az&status=draft`, { title: 'Qaralama' }).expect(200);
    expect((await sheet('?locale=az')).body.data.title.text).toBe('Twinning');
    expect(
      (await sheet('?locale=az&status=draft').auth(token, { type: 'bearer' })).body.data.title.text,
    ).toBe('Qaralama');
  });
});

describe('the template', () => {
  test('adds the facts and sections that an editor asks for, in their order', async () => {
    await write('put', '/api/info-sheet-template', {
      facts: [{ key: 'status' }, { key: 'priorityArea' }, { key: 'countries' }],
      sections: [{ key: 'specificObjective' }, { key: 'description' }],
    }).expect(200);
    const { body } = await sheet('?locale=uk');
    expect(
      body.data.facts.map(({ key, text }: { key: string; text: string }) => [key, text]).slice(0, 2),
    ).toEqual([
      ['status', SHEET_LABELS.uk.statuses.completed],
      ['priorityArea', 'Партнерство, що захищає'],
    ]);
    expect(body.data.sections.map(({ key }: { key: string }) => key)).toEqual([
      'specificObjective',
      'description',
    ]);
    await write('put', '/api/info-sheet-template', {
      facts: ['implementationPeriod', 'countries', 'socialLinks', 'website'].map((key) => ({ key })),
      sections: [{ key: 'description' }, { key: 'expectedResults' }],
    }).expect(200);
  });

  test('reads from right to left in an Arabic locale added in the panel', async () => {
    await strapiServices(app.strapi).locales.create({ code: 'ar', name: 'Arabic (ar)' });
    const { body } = await sheet('?locale=ar').expect(200);
    expect(body.data).toMatchObject({
      locale: 'ar',
      direction: 'rtl',
      title: { text: 'Twinning', locale: 'en' },
    });
  });
});

describe('the real sheet', () => {
  testWhere(hasSeedSheet)('in az is the seed’s, word for word; in en its labels are English', async () => {
    const seed = readSeedSheet();
    await publishTwinning(seed.description, seed.expectedResults);
    const az = await sheet('?locale=az').expect(200);
    const createdOn = { ...az.body.data.createdOn, date: '2025-07-02', text: '02.07.2025' };
    expect(toWords(infoSheetToText({ ...az.body.data, createdOn }))).toBe(seed.words);
    const en = await sheet('?locale=en').expect(200);
    expect(toWords(infoSheetToText(en.body.data))).toContain(
      `Expected results: ${toWords(seed.expectedResults.join(' '))}`,
    );
  });
});
