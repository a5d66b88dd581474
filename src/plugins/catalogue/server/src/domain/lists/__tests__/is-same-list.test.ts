import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import type { CatalogueQuery, Filter, SortKey } from '../../query/catalogue-query';
import type { PlanScope, ProjectPlan } from '../../plan/project-plan';
import { findInLists } from '../find-in-lists';
import { isSameList } from '../is-same-list';
import type { ListedRow } from '../listed-project';
import type { ListedDocument } from '../listing';
import { aDocument, aListing, aPlan, AZ } from './a-listing';

const REGIONAL: Filter = { kind: 'condition', field: 'scope', operator: '$eq', values: ['regional'] };
const LINKED = { countries: [2], priorityArea: [1], subsector: [], topics: [] };

const NONE = { countries: [], priorityArea: [], subsector: [], topics: [] };
const STRICT: PlanScope = { ...AZ, fallback: 'none' };

const RIVERS: Partial<ListedRow> = { scope: 'regional', startDate: '2024-01-01', linked: LINKED };

type Case = [
  string,
  { query?: Partial<CatalogueQuery>; scope?: PlanScope; after: ListedDocument; is: boolean },
];

describe('a list is the same', () => {
  test.each<Case>([
    ['where nothing but a title is another', { after: rivers({ title: 'New' }), is: true }],
    ['where one was published anew', { after: rivers({ updatedAt: 9000, publishedAt: 9000 }), is: true }],
    [
      'not by titles, where a title is another',
      { query: { sort: by('title') }, after: rivers({ title: 'New' }), is: false },
    ],
    [
      'not by its change, where it has changed',
      { query: { sort: by('updatedAt') }, after: rivers({ updatedAt: 9000 }), is: false },
    ],
    ['not where it begins on another day', { after: rivers({ startDate: '2024-01-02' }), is: false }],
    ['not where one is gone', { after: { documentId: 'rivers', rows: [] }, is: false }],
    ['not where one has come', { after: aDocument('new', RIVERS), is: false }],
    [
      'where one has come that isn’t looked for',
      { query: { filter: REGIONAL }, after: aDocument('new', { ...RIVERS, scope: 'bilateral' }), is: true },
    ],
    [
      'not where one no longer is what is looked for',
      { query: { filter: REGIONAL }, after: rivers({ scope: 'bilateral' }), is: false },
    ],
    ['where it is in another country, uncounted', { after: rivers({ linked: NONE }), is: true }],
    [
      'not where its country is counted',
      { query: { facets: ['countries'] }, after: rivers({ linked: NONE }), is: false },
    ],
    [
      'not where it is counted without being in the list',
      {
        query: { filter: REGIONAL, facets: ['scope'] },
        after: aDocument('new', { ...RIVERS, scope: 'bilateral' }),
        is: false,
      },
    ],
    [
      'in a language, where one has come in another',
      { query: { fallback: 'none' }, after: aDocument('new', RIVERS), scope: STRICT, is: true },
    ],
  ])('%s', async (_, { query, scope, after, is }) => {
    expect(await compare(aPlan(query, scope), [after])).toBe(is);
  });

  test('whenever it is said to be', async () => {
    await fc.assert(
      fc.asyncProperty(aQuery, fc.array(aChange, { minLength: 1, maxLength: 3 }), async (query, changes) => {
        const plan = aPlan(query, AZ);
        const { before, after, documentIds } = views(changes);
        if (!(await isSameList(plan, { before, after }, documentIds))) return;
        expect(await findInLists(after, plan, null)).toEqual(await findInLists(before, plan, null));
      }),
      { numRuns: 500 },
    );
  });
});

function by(field: SortKey['field']): SortKey[] {
  return [{ field, direction: 'asc' }];
}

function rivers(row: Partial<ListedRow>): ListedDocument {
  return aDocument('rivers', { ...RIVERS, ...row });
}

function views(changes: readonly ListedDocument[]) {
  const listing = aListing([
    rivers({}),
    aDocument('halted', { startDate: '2020-05-05' }),
    aDocument('trade'),
  ]);
  listing.advance(2, changes, null);
  const documentIds = listing.changedBetween(1, 2) ?? new Set<string>();
  return { before: listing.view(1), after: listing.view(2), documentIds };
}

async function compare(plan: ProjectPlan, changes: readonly ListedDocument[]): Promise<boolean> {
  const { documentIds, ...both } = views(changes);
  return isSameList(plan, both, documentIds);
}

const aRowOf = fc.record(
  {
    locale: fc.constantFrom('en', 'az'),
    title: fc.constantFrom('New', 'Trade', null),
    scope: fc.constantFrom('regional', 'bilateral', null),
    startDate: fc.constantFrom('2020-01-01', '2024-01-01', '2030-01-01', null),
    updatedAt: fc.constantFrom(2000, 9000),
    linked: fc.constantFrom(LINKED, NONE, { ...LINKED, countries: [1, 3] }),
  },
  { requiredKeys: ['locale'] },
);

const aChange: fc.Arbitrary<ListedDocument> = fc
  .tuple(
    fc.constantFrom('rivers', 'halted', 'trade', 'new'),
    fc.uniqueArray(aRowOf, { maxLength: 2, selector: ({ locale }) => locale }),
  )
  .map(([documentId, rows]) => (rows.length > 0 ? aDocument(documentId, ...rows) : { documentId, rows: [] }));

const aQuery: fc.Arbitrary<Partial<CatalogueQuery>> = fc.record(
  {
    filter: fc.constantFrom<Filter>(REGIONAL, { kind: 'not', filter: REGIONAL }),
    sort: fc.constantFrom(by('title'), by('startDate'), by('updatedAt'), []),
    facets: fc.constantFrom<CatalogueQuery['facets']>([], ['countries', 'scope'], ['year', 'status']),
    window: fc.constantFrom<CatalogueQuery['window']>(
      { kind: 'start', offset: 0, limit: 2, withCount: true },
      { kind: 'start', offset: 1, limit: 1, withCount: false },
    ),
  },
  { requiredKeys: [] },
);
