import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import type { CatalogueQuery } from '../catalogue-query';
import { EVERYTHING } from '../catalogue-query';
import { FACET_NAMES } from '../facets';
import type { QueryContext } from '../parse-project-query';
import { parseProjectQuery } from '../parse-project-query';
import type { RawParams } from '../raw';

describe('a list of projects as asked for', () => {
  test('says everything of itself where nothing is asked', () => {
    expect(queryOf({})).toEqual({
      locale: 'en',
      fallback: 'chain',
      status: 'published',
      selection: { fields: null, populate: null },
      filter: { kind: 'and', filters: [] },
      words: [],
      within: null,
      sort: [],
      window: { kind: 'page', offset: 0, limit: 25, withCount: true },
      facets: [],
    });
  });

  test.each<[string, RawParams, Partial<CatalogueQuery>]>([
    ['a bare value means equality', { filters: { slug: 'a' } }, { filter: condition('slug', '$eq', 'a') }],
    [
      'a field of a relation',
      { filters: { countries: { code: { $eq: 'AZ' } } } },
      { filter: condition('countries.code', '$eq', 'AZ') },
    ],
    [
      'a single value where a list may stand',
      { filters: { status: { $in: 'ongoing' } } },
      { filter: condition('status', '$in', 'ongoing') },
    ],
    [
      'a list of values',
      { filters: { scope: { $in: ['regional', 'bilateral'] } } },
      { filter: condition('scope', '$in', 'regional', 'bilateral') },
    ],
    [
      'two fields are a conjunction',
      { filters: { slug: 'a', scope: 'regional' } },
      {
        filter: {
          kind: 'and',
          filters: [condition('slug', '$eq', 'a'), condition('scope', '$eq', 'regional')],
        },
      },
    ],
    [
      'a disjunction',
      { filters: { $or: [{ slug: 'a' }, { slug: 'b' }] } },
      { filter: { kind: 'or', filters: [condition('slug', '$eq', 'a'), condition('slug', '$eq', 'b')] } },
    ],
    [
      'a negation',
      { filters: { $not: { slug: 'a' } } },
      { filter: { kind: 'not', filter: condition('slug', '$eq', 'a') } },
    ],
    [
      'a negation inside a field',
      { filters: { slug: { $not: { $eq: 'a' } } } },
      { filter: { kind: 'not', filter: condition('slug', '$eq', 'a') } },
    ],
    [
      'sort keys in order',
      { sort: 'startDate:desc,title' },
      {
        sort: [
          { field: 'startDate', direction: 'desc' },
          { field: 'title', direction: 'asc' },
        ],
      },
    ],
    [
      'a page',
      { pagination: { page: '3', pageSize: '10' } },
      { window: { kind: 'page', offset: 20, limit: 10, withCount: true } },
    ],
    [
      'a start',
      { pagination: { start: '5', limit: '10', withCount: 'false' } },
      { window: { kind: 'start', offset: 5, limit: 10, withCount: false } },
    ],
    [
      'all slugs at once',
      { fields: ['slug'], pagination: { limit: '-1' } },
      {
        window: { kind: 'start', offset: 0, limit: null, withCount: true },
        selection: { fields: ['slug'], populate: {} },
      },
    ],
    [
      'several words of a closed list with commas between them',
      { filters: { status: { $in: 'ongoing,planned' } } },
      { filter: condition('status', '$in', 'ongoing', 'planned') },
    ],
    [
      'a title with a comma of its own',
      { filters: { title: { $in: 'Roads, bridges' } } },
      { filter: condition('title', '$in', 'Roads, bridges') },
    ],
    [
      'two days with a comma between them',
      { filters: { startDate: { $between: '2024-01-01,2024-12-31' } } },
      { filter: condition('startDate', '$between', '2024-01-01', '2024-12-31') },
    ],
    [
      'several values of one field, as a form sends them, are alternatives',
      { filters: { topics: { slug: ['a', 'b'] } } },
      { filter: condition('topics.slug', '$in', 'a', 'b') },
    ],
    [
      'yes as a number',
      { filters: { endDate: { $null: '1' } } },
      { filter: condition('endDate', '$null', 'true') },
    ],
    [
      'a list of sort objects',
      { sort: [{ title: 'asc' }, { startDate: 'desc' }] },
      {
        sort: [
          { field: 'title', direction: 'asc' },
          { field: 'startDate', direction: 'desc' },
        ],
      },
    ],
    ['facets', { facets: 'countries,year' }, { facets: ['countries', 'year'] }],
    ['all facets', { facets: '*' }, { facets: FACET_NAMES }],
    [
      'some relations alone',
      { populate: ['countries'] },
      { selection: { fields: null, populate: { countries: EVERYTHING } } },
    ],
    [
      'all of some relations and nothing of another',
      { populate: { countries: 'true', topics: '0' } },
      { selection: { fields: null, populate: { countries: EVERYTHING } } },
    ],
    [
      'some fields of a relation',
      { populate: { countries: { fields: ['code'] } } },
      { selection: { fields: null, populate: { countries: { fields: ['code'], populate: {} } } } },
    ],
    [
      'a path',
      { populate: 'gallery.image,countries' },
      {
        selection: {
          fields: null,
          populate: {
            gallery: { fields: null, populate: { image: EVERYTHING } },
            countries: EVERYTHING,
          },
        },
      },
    ],
    [
      'a nested population',
      { populate: { gallery: { fields: ['alt'], populate: { image: { fields: ['url'] } } } } },
      {
        selection: {
          fields: null,
          populate: {
            gallery: { fields: ['alt'], populate: { image: { fields: ['url'], populate: {} } } },
          },
        },
      },
    ],
    [
      'everything of a component, said in Strapi’s words',
      { populate: { gallery: { populate: '*' } } },
      { selection: { fields: null, populate: { gallery: EVERYTHING } } },
    ],
  ])('%s', (_, raw, expected) => {
    expect(queryOf(raw)).toMatchObject(expected);
  });

  test.each<[string, RawParams, string, string]>([
    ['an unknown parameter', { sorte: 'a' }, 'sorte', 'sort'],
    ['an unknown locale', { locale: 'zz' }, 'zz', 'az, en'],
    ['an unknown filter', { filters: { createdBy: { id: '1' } } }, 'createdBy', 'countries.code'],
    [
      'a private path behind a known one',
      { filters: { countries: { createdBy: '1' } } },
      'countries.createdBy',
      'countries.code',
    ],
    ['an unknown operator', { filters: { slug: { $regex: 'a' } } }, '$regex', '$eq'],
    [
      'an operator that makes no sense',
      { filters: { startDate: { $containsi: '2' } } },
      '$containsi',
      '$between',
    ],
    ['a word that isn’t a status', { filters: { status: 'open' } }, 'open', 'ongoing'],
    [
      'a day that the calendar lacks',
      { filters: { startDate: { $gt: '2024-02-30' } } },
      '2024-02-30',
      'YYYY-MM-DD',
    ],
    [
      'one end of a range',
      { filters: { startDate: { $between: ['2024-01-01'] } } },
      'filters[startDate][$between]',
      'two values',
    ],
    ['an unknown sort', { sort: 'password' }, 'password', 'title:asc'],
    ['a field that is sorted by twice', { sort: 'title,title:desc' }, 'title', 'each field once'],
    ['a page size above the limit', { pagination: { pageSize: '101' } }, 'pagination[pageSize]', '100'],
    ['a page that isn’t a number', { pagination: { page: 'x' } }, 'pagination[page]', 'whole number'],
    ['everything at once where it is heavy', { pagination: { limit: '-1' } }, 'pagination[limit]', 'slug'],
    ['a pagination that is a number', { pagination: '5' }, 'pagination', 'pagination[page]'],
    [
      'page and start together',
      { pagination: { page: '1', start: '0' } },
      'pagination[page]',
      'pagination[start]',
    ],
    ['an unknown facet', { facets: 'colour' }, 'colour', 'countries'],
    ['an unknown field', { fields: ['password'] }, 'password', 'slug'],
    ['an unknown relation', { populate: ['createdBy'] }, 'createdBy', 'countries'],
    [
      'an unknown field of a relation',
      { populate: { countries: { fields: ['password'] } } },
      'password',
      'code',
    ],
    [
      'an unknown relation of a relation',
      { populate: { gallery: { populate: { createdBy: '*' } } } },
      'populate[gallery][populate][createdBy]',
      'populate[gallery][populate][image]',
    ],
    ['an unknown path', { populate: 'gallery.createdBy' }, 'gallery.createdBy', 'gallery.image'],
    [
      'a population that is neither yes nor no',
      { populate: { countries: 'some' } },
      'some',
      'true, false, *',
    ],
    ['a relation itself', { filters: { countries: 'AZ' } }, '"countries"', 'countries.code'],
    ['a count that is neither yes nor no', { pagination: { withCount: 'maybe' } }, 'maybe', 'true or false'],
    ['a fallback of its own', { fallback: 'some' }, 'fallback', 'chain, none'],
    ['a search that isn’t a text', { _q: ['a'] }, '_q', 'text'],
  ])('%s is refused, naming it and what is allowed', (_, raw, named, allowed) => {
    const [message = ''] = problemsOf(raw);
    expect(message).toContain(named);
    expect(message).toContain(allowed);
  });

  test('a list is counted as the configuration says, where nobody else does', () => {
    const limits = { ...CONTEXT.limits, withCount: false };
    const countsOf = (raw: RawParams) => {
      const parsed = parseProjectQuery(raw, { ...CONTEXT, limits });
      return parsed.kind === 'query' && parsed.query.window.withCount;
    };
    expect([countsOf({}), countsOf({ pagination: { withCount: 'true' } })]).toEqual([false, true]);
  });

  test('what is allowed is said once', () => {
    const [message = ''] = problemsOf({ pagination: '5' });
    expect(message.match(/withCount/g)).toHaveLength(1);
  });

  test('everything wrong is said at once', () => {
    expect(problemsOf({ locale: 'zz', sort: 'x', facets: 'y' })).toHaveLength(3);
  });

  test('what every object has by itself is nothing to populate', () => {
    const populate: unknown = JSON.parse('{"__proto__":{"fields":"slug","populate":"*"}}');
    expect(problemsOf({ populate })).toHaveLength(1);
  });

  test('whatever is sent is either a query or refused with a reason', () => {
    const key = fc.constantFrom(
      'filters',
      'sort',
      'pagination',
      'fields',
      'populate',
      'facets',
      'locale',
      '_q',
      '$or',
      '$not',
      'slug',
      '$in',
      '0',
      '__proto__',
    );
    const { raw } = fc.letrec<{ raw: unknown }>((tie) => ({
      raw: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.constant(null),
        fc.array(tie('raw'), { maxLength: 3 }),
        fc.dictionary(key, tie('raw'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, raw, { maxKeys: 4 }), (params) => {
        const parsed = parseProjectQuery(params, CONTEXT);
        expect(parsed.kind === 'query' || parsed.problems.every(({ message }) => message !== '')).toBe(true);
      }),
    );
  });
});

const CONTEXT: QueryContext = {
  locales: ['az', 'en'],
  defaultLocale: 'en',
  limits: { defaultLimit: 25, maxLimit: 100, withCount: true },
  outline: {
    fields: ['slug', 'title'],
    populate: {
      countries: { fields: ['code', 'name'], populate: {} },
      topics: { fields: ['slug'], populate: {} },
      gallery: { fields: ['alt'], populate: { image: { fields: ['url'], populate: {} } } },
    },
  },
};

function queryOf(raw: RawParams): CatalogueQuery {
  const parsed = parseProjectQuery(raw, CONTEXT);
  if (parsed.kind === 'refused') throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.query;
}

function problemsOf(raw: RawParams): string[] {
  const parsed = parseProjectQuery(raw, CONTEXT);
  return parsed.kind === 'refused' ? parsed.problems.map(({ message }) => message) : [];
}

function condition(field: string, operator: string, ...values: string[]) {
  return { kind: 'condition', field, operator, values } as CatalogueQuery['filter'];
}
