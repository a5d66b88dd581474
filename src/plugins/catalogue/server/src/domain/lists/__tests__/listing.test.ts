import { describe, expect, test } from '@jest/globals';
import { findInLists } from '../find-in-lists';
import type { ListedDocument, ListView } from '../listing';
import { TooLongAgo } from '../listing';
import { aDocument, aListing, aPlan, AZ, CODES, EN } from './a-listing';

const PLANS = [
  aPlan(),
  aPlan({ sort: [{ field: 'title', direction: 'asc' }] }, AZ),
  aPlan({ facets: ['countries', 'scope'], sort: [{ field: 'updatedAt', direction: 'desc' }] }),
];

function lookAt(view: ListView) {
  return Promise.all(PLANS.map((plan) => findInLists(view, plan, null)));
}

describe('a listing that goes on', () => {
  test('is at every generation as one that begins there, and stays so for readers of an earlier snapshot', async () => {
    const next = dice(7);
    const documents = new Map<string, ListedDocument>();
    for (let index = 0; index < 60; index += 1) write(documents, next);
    const listing = aListing([...documents.values()]);
    const before = new Map<number, Awaited<ReturnType<typeof lookAt>>>();
    for (let generation = 2; generation < 60; generation += 1) {
      const changed = Array.from({ length: 1 + next(4) }, () => write(documents, next));
      listing.advance(generation, unique(changed), null);
      const fresh = await lookAt(aListing([...documents.values()]).view(1));
      before.set(generation, fresh);
      // Not every order is asked for at every generation.
      if (next(3) > 0) expect(await lookAt(listing.view(generation))).toEqual(fresh);
      const earlier = Math.max(2, generation - next(20));
      expect(await lookAt(listing.view(listing.latest(earlier) ?? 0))).toEqual(before.get(earlier));
    }
  });

  test('is looked at between two generations with what is different there', async () => {
    const listing = aListing([aDocument('one'), aDocument('two')]);
    await lookAt(listing.view(1));
    listing.advance(5, [aDocument('one', { title: 'Later' }), { documentId: 'two', rows: [] }], null);
    expect(listing.latest(3)).toBe(1);
    const between = [aDocument('one', { scope: 'bilateral' }), aDocument('three')];
    const fresh = aListing([...between, aDocument('two')]);
    expect(await lookAt(listing.view(1, between))).toEqual(await lookAt(fresh.view(1)));
    expect(await lookAt(listing.view(5))).toEqual(
      await lookAt(aListing([aDocument('one', { title: 'Later' })]).view(1)),
    );
  });

  test('knows no generation before a term is called otherwise', async () => {
    const listing = aListing([
      aDocument('one', { linked: { countries: [1], priorityArea: [], subsector: [], topics: [] } }),
    ]);
    const earlier = listing.view(1);
    listing.advance(2, [], { ...CODES, countries: new Map([[1, 'ARM']]) });
    expect(listing.latest(1)).toBeNull();
    await expect(lookAt(earlier)).rejects.toThrow(TooLongAgo);
    const { facets } = await findInLists(listing.view(2), aPlan({ facets: ['countries'] }), null);
    expect(facets).toEqual([{ facet: 'countries', value: 'ARM', count: 1 }]);
  });

  test('goes on knowing them where terms are read again and are called the same', () => {
    const listing = aListing([aDocument('one')]);
    listing.advance(2, [], CODES);
    expect(listing.latest(1)).toBe(1);
  });

  test('forgets what was before when too much has changed since', async () => {
    const many = (title: string) =>
      Array.from({ length: 3000 }, (_, index) => aDocument(`p${index}`, { title }));
    const listing = aListing(many('One'));
    const earlier = listing.view(1);
    listing.advance(2, many('Two'), null);
    listing.advance(3, many('Three'), null);
    expect([listing.latest(1), listing.latest(2)]).toEqual([null, 2]);
    await expect(findInLists(earlier, aPlan(), null)).rejects.toThrow(TooLongAgo);
  });

  test('sees a document that comes and goes', async () => {
    const listing = aListing([]);
    const ids = async (generation: number) =>
      (await findInLists(listing.view(generation), aPlan({}, EN), null)).documentIds;
    expect(await ids(1)).toEqual([]);
    listing.advance(2, [aDocument('one')], null);
    expect(await ids(2)).toEqual(['one']);
    listing.advance(3, [{ documentId: 'one', rows: [] }], null);
    expect([await ids(3), await ids(2), await ids(1)]).toEqual([[], ['one'], []]);
  });
});

/** Writes one of a hundred documents, or takes it away. */
function write(documents: Map<string, ListedDocument>, next: (sides: number) => number): ListedDocument {
  const documentId = `p${next(100)}`;
  const version = () => ({
    title: `Title ${next(30)}`,
    startDate: `20${10 + next(9)}-01-01`,
    scope: next(2) === 0 ? 'regional' : 'bilateral',
    updatedAt: next(5000),
    linked: { countries: [1 + next(3)], priorityArea: [], subsector: [], topics: [] },
  });
  const document =
    next(5) === 0
      ? { documentId, rows: [] }
      : aDocument(
          documentId,
          ...[{ ...version() }, { ...version(), locale: 'az' }].slice(next(2), 1 + next(2) + 1),
        );
  if (document.rows.length > 0) documents.set(documentId, document);
  else documents.delete(documentId);
  return document;
}

/** The last that is said of each. */
function unique(documents: readonly ListedDocument[]): ListedDocument[] {
  return [...new Map(documents.map((document) => [document.documentId, document])).values()];
}

/** Numbers below `sides`, the same at every run: a linear congruential generator. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * sides);
  };
}
