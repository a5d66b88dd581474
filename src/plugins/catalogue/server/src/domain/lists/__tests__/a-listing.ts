import type { Filter } from '../../query/catalogue-query';
import { EVERYTHING } from '../../query/catalogue-query';
import type { CatalogueQuery } from '../../query/catalogue-query';
import { planProjects } from '../../plan/plan-projects';
import type { PlanScope, ProjectPlan } from '../../plan/project-plan';
import type { ListedRow } from '../listed-project';
import type { ListedDocument, Listing } from '../listing';
import { createListing } from '../listing';
import type { TermCodes } from '../term-sets';

/** What terms are called by, by the numbers of their rows. */
export const CODES: TermCodes = {
  countries: new Map([
    [1, 'AM'],
    [2, 'AZ'],
    [3, 'GE'],
  ]),
  priorityArea: new Map([[1, 'builds']]),
  subsector: new Map([[1, 'trade']]),
  topics: new Map([
    [1, 'health'],
    [2, 'water'],
  ]),
};

export function aRow(documentId: string, row: Partial<ListedRow> = {}): ListedRow {
  return {
    documentId,
    locale: 'en',
    title: documentId,
    slug: documentId,
    legacyId: null,
    scope: 'regional',
    statusOverride: null,
    startDate: '2020-01-01',
    endDate: null,
    createdAt: 1000,
    updatedAt: 2000,
    publishedAt: 3000,
    places: [],
    linked: { countries: [], priorityArea: [], subsector: [], topics: [] },
    ...row,
  };
}

export function aDocument(documentId: string, ...versions: Partial<ListedRow>[]): ListedDocument {
  const rows = versions.length > 0 ? versions : [{}];
  return { documentId, rows: rows.map((row) => aRow(documentId, row)) };
}

export function aListing(documents: readonly ListedDocument[], generation = 1): Listing {
  const pause = () => Promise.resolve();
  const listing = createListing({ generation, defaultLocale: 'en', codes: CODES, pause });
  listing.fill(documents);
  return listing;
}

export const EN: PlanScope = {
  locale: 'en',
  chain: ['en'],
  defaultLocale: 'en',
  fallback: 'chain',
  status: 'published',
};
export const AZ: PlanScope = { ...EN, locale: 'az', chain: ['az', 'en'] };
export const ALL: Filter = { kind: 'and', filters: [] };

export function aPlan(query: Partial<CatalogueQuery> = {}, scope: PlanScope = EN): ProjectPlan {
  const whole: CatalogueQuery = {
    locale: scope.locale,
    fallback: scope.fallback,
    status: scope.status,
    selection: EVERYTHING,
    filter: ALL,
    words: [],
    within: null,
    sort: [],
    window: { kind: 'start', offset: 0, limit: null, withCount: true },
    facets: [],
    ...query,
  };
  return planProjects(whole, { scope, today: '2024-06-01' });
}
