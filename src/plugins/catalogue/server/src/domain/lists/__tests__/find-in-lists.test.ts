import { describe, expect, test } from '@jest/globals';
import type { BoundingBox } from '../../bounding-box';
import type { PlanScope } from '../../plan/project-plan';
import type { CatalogueQuery, Condition, Filter } from '../../query/catalogue-query';
import { findInLists } from '../find-in-lists';
import { aDocument, aListing, aPlan, ALL, AZ, EN } from './a-listing';

const BAKU = { longitude: 49.8, latitude: 40.4 };

const DOCUMENTS = [
  aDocument(
    'twinning',
    {
      title: 'Twinning',
      startDate: '2014-01-01',
      endDate: '2020-12-31',
      linked: { countries: [2, 3], priorityArea: [1], subsector: [], topics: [1] },
      places: [BAKU],
    },
    { locale: 'az', title: 'Tvinninq', updatedAt: 9000 },
  ),
  aDocument(
    'rivers',
    {
      title: 'Élan rivers',
      scope: 'bilateral',
      startDate: '2024-01-01',
      endDate: '2030-01-01',
      createdAt: 1500,
      linked: { countries: [1], priorityArea: [1], subsector: [1], topics: [] },
    },
    { locale: 'az', title: '  ' },
  ),
  aDocument('halted', {
    title: 'Halted',
    statusOverride: 'suspended',
    startDate: '2020-05-05',
    legacyId: 'L1',
  }),
  aDocument('undated', { title: null, startDate: null, scope: null, publishedAt: null }),
  // Its base is a translation.
  aDocument('orphan', { locale: 'az', title: 'Yetim', startDate: '2022-02-02' }),
];

function condition(field: Condition['field'], operator: Condition['operator'], ...values: string[]): Filter {
  return { kind: 'condition', field, operator, values };
}
const not = (filter: Filter): Filter => ({ kind: 'not', filter });
const and = (...filters: Filter[]): Filter => ({ kind: 'and', filters });
const or = (...filters: Filter[]): Filter => ({ kind: 'or', filters });

async function found(query: Partial<CatalogueQuery>, scope: PlanScope = EN) {
  return findInLists(aListing(DOCUMENTS).view(1), aPlan(query, scope), null);
}

describe('a filter finds', () => {
  test.each<[string, Filter, string[], PlanScope?]>([
    ['everything where nothing is asked for', ALL, ['halted', 'rivers', 'twinning', 'undated']],
    ['nothing out of no alternatives', or(), []],
    ['a slug', condition('slug', '$eq', 'rivers'), ['rivers']],
    ['any slug but one', condition('slug', '$ne', 'rivers'), ['halted', 'twinning', 'undated']],
    ['a documentId', condition('documentId', '$in', 'rivers', 'nobody'), ['rivers']],
    ['a number of before', condition('legacyId', '$notNull', 'true'), ['halted']],
    ['none that has a number', condition('legacyId', '$null', 'true'), ['rivers', 'twinning', 'undated']],
    ['a part of a slug, whatever its case', condition('slug', '$containsi', 'IVE'), ['rivers']],
    ['a scope; what has none has no other', condition('scope', '$notIn', 'regional'), ['rivers', 'undated']],
    ['a day', condition('startDate', '$eq', '2020-05-05'), ['halted']],
    ['days before, never those that aren’t there', condition('startDate', '$lt', '2020-05-05'), ['twinning']],
    [
      'days not before, those that aren’t there too',
      not(condition('startDate', '$lt', '2020-05-05')),
      ['halted', 'rivers', 'undated'],
    ],
    [
      'days between, both included',
      condition('startDate', '$between', '2014-01-01', '2020-05-05'),
      ['halted', 'twinning'],
    ],
    ['an open end', condition('endDate', '$null', 'true'), ['halted', 'undated']],
    ['a computed status', condition('status', '$eq', 'ongoing'), ['rivers']],
    ['a status that is over', condition('status', '$in', 'completed', 'suspended'), ['halted', 'twinning']],
    ['a status of what has no dates', condition('status', '$eq', 'planned'), ['undated']],
    ['a country', condition('countries.code', '$eq', 'AZ'), ['twinning']],
    ['none of some countries', condition('countries.code', '$notIn', 'AZ', 'AM'), ['halted', 'undated']],
    ['no country at all', condition('countries.code', '$null', 'true'), ['halted', 'undated']],
    ['countries by their order', condition('countries.code', '$lt', 'AZ'), ['rivers']],
    ['a topic', condition('topics.slug', '$startsWithi', 'HEA'), ['twinning']],
    ['a subsector', condition('subsector.slug', '$eq', 'trade'), ['rivers']],
    ['a priority area', condition('priorityArea.slug', '$eq', 'builds'), ['rivers', 'twinning']],
    ['the very title', condition('title', '$eq', 'Halted'), ['halted']],
    ['a part of a title, without its marks', condition('title', '$containsi', 'ELAN'), ['rivers']],
    ['no title', condition('title', '$null', 'true'), ['undated']],
    ['a served title', condition('title', '$eq', 'Tvinninq'), ['twinning'], AZ],
    ['no title that a translation hides', condition('title', '$eq', 'Twinning'), [], AZ],
    ['a title that fell back', condition('title', '$startsWithi', 'élan'), ['rivers'], AZ],
    ['when it was made', condition('createdAt', '$gt', '1970-01-01T00:00:01.000Z'), ['rivers']],
    [
      'when it was made, to the instant',
      condition('createdAt', '$eq', '1970-01-01T00:00:01.500Z'),
      ['rivers'],
    ],
    ['when it was published', condition('publishedAt', '$null', 'true'), ['undated']],
    [
      'when any version of the chain was changed',
      condition('updatedAt', '$gte', '1970-01-01T00:00:09.000Z'),
      ['twinning'],
      AZ,
    ],
    [
      'no change of a version out of the chain',
      condition('updatedAt', '$gte', '1970-01-01T00:00:09.000Z'),
      [],
    ],
    [
      'both of two',
      and(condition('scope', '$eq', 'regional'), condition('status', '$eq', 'completed')),
      ['twinning'],
    ],
    [
      'either of two',
      or(condition('slug', '$eq', 'rivers'), condition('status', '$eq', 'completed')),
      ['rivers', 'twinning'],
    ],
  ])('%s', async (_, filter, expected, scope = EN) => {
    expect((await found({ filter }, scope)).documentIds.sort()).toEqual(expected);
  });
});

describe('a reading sees', () => {
  test.each<[string, PlanScope, string[]]>([
    ['what has the default locale’s version', EN, ['halted', 'rivers', 'twinning', 'undated']],
    ['what has a version in the chain', AZ, ['halted', 'orphan', 'rivers', 'twinning', 'undated']],
    [
      'what has the very locale, where nothing falls back',
      { ...AZ, fallback: 'none' },
      ['orphan', 'rivers', 'twinning'],
    ],
    [
      'nothing of a locale that nobody writes in',
      { ...AZ, locale: 'ka', chain: ['ka', 'en'], fallback: 'none' },
      [],
    ],
  ])('%s', async (_, scope, expected) => {
    expect((await found({}, scope)).documentIds.sort()).toEqual(expected);
  });
});

describe('a list is in the order of', () => {
  test.each<[string, CatalogueQuery['sort'], string[], PlanScope?]>([
    ['the newest start, where nothing is said', [], ['rivers', 'halted', 'twinning', 'undated']],
    [
      'titles, by the alphabet, what has none last',
      [{ field: 'title', direction: 'asc' }],
      ['rivers', 'halted', 'twinning', 'undated'],
    ],
    [
      'titles backwards, what has none last',
      [{ field: 'title', direction: 'desc' }],
      ['twinning', 'halted', 'rivers', 'undated'],
    ],
    [
      'served titles',
      [{ field: 'title', direction: 'desc' }],
      ['orphan', 'twinning', 'halted', 'rivers', 'undated'],
      AZ,
    ],
    [
      'ends, open ones last',
      [{ field: 'endDate', direction: 'desc' }],
      ['rivers', 'twinning', 'halted', 'undated'],
    ],
    [
      'two keys',
      [
        { field: 'updatedAt', direction: 'asc' },
        { field: 'startDate', direction: 'asc' },
      ],
      ['twinning', 'halted', 'rivers', 'undated'],
    ],
    [
      'changes in the chain',
      [{ field: 'updatedAt', direction: 'desc' }],
      ['twinning', 'halted', 'orphan', 'rivers', 'undated'],
      AZ,
    ],
    [
      'publication, what has none last',
      [{ field: 'publishedAt', direction: 'desc' }],
      ['halted', 'rivers', 'twinning', 'undated'],
    ],
  ])('%s', async (_, sort, expected, scope = EN) => {
    expect((await found({ sort }, scope)).documentIds).toEqual(expected);
  });

  test('hits in titles first, among what a search has found and is visible', async () => {
    const hits = [
      { documentId: 'twinning', titleHits: 2 },
      { documentId: 'rivers', titleHits: 1 },
      { documentId: 'halted', titleHits: 1 },
      { documentId: 'orphan', titleHits: 3 },
    ];
    const view = aListing(DOCUMENTS).view(1);
    const { documentIds, total } = await findInLists(view, aPlan({ words: ['a'] }), hits);
    expect({ documentIds, total }).toEqual({ documentIds: ['twinning', 'rivers', 'halted'], total: 3 });
  });
});

test('a page is a part of the list, and says how many there are where that is asked for', async () => {
  const window = { kind: 'start', offset: 1, limit: 2, withCount: true } as const;
  expect(await found({ window })).toMatchObject({ documentIds: ['halted', 'twinning'], total: 4 });
  expect(await found({ window: { ...window, withCount: false } })).toMatchObject({ total: null });
});

test.each<[string, BoundingBox, string[]]>([
  ['has those with a place there', { west: 44, south: 38, east: 51, north: 42 }, ['twinning']],
  ['has no others', { west: 0, south: 0, east: 10, north: 10 }, []],
])('a part of the world %s', async (_, within, expected) => {
  expect((await found({ within })).documentIds).toEqual(expected);
});

test('facets are counted each with all filters but its own', async () => {
  const filter = and(
    condition('countries.code', '$eq', 'AM'),
    condition('priorityArea.slug', '$eq', 'builds'),
  );
  const { facets } = await found({ filter, facets: ['countries', 'status', 'year', 'scope', 'topics'] });
  expect(facets.map(({ facet, value, count }) => `${facet} ${value} ${count}`).sort()).toEqual([
    'countries AM 1',
    'countries AZ 1',
    'countries GE 1',
    'scope bilateral 1',
    'status ongoing 1',
    'year 2024 1',
  ]);
});
