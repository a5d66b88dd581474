import qs from 'qs';
import type { Locale } from '#domain/locale';
import { PROJECT_STATUSES, type ProjectStatus } from '#domain/project-status';

export const SORTS = ['newest', 'oldest', 'title'] as const;
export type Sort = (typeof SORTS)[number];

/** The filters that a list of projects has, as its address calls them, in the order of the form. */
export const FILTERS = ['country', 'area', 'subsector', 'topic', 'status', 'scope', 'year'] as const;
export type Filter = (typeof FILTERS)[number];

/** What a reader looks for, as the address of a list has it. */
export interface ListQuery {
  search: string;
  filters: Readonly<Record<Filter, readonly string[]>>;
  sort: Sort;
  /** From 1. */
  page: number;
}

/** What a value of each filter looks like: an address may say anything, and what can't be one is left out. */
const VALUES: Record<Filter, (value: string) => boolean> = {
  country: (value) => /^[A-Z]{2}$/.test(value),
  area: isSlug,
  subsector: isSlug,
  topic: isSlug,
  status: (value) => PROJECT_STATUSES.includes(value as ProjectStatus),
  scope: (value) => value === 'regional' || value === 'bilateral',
  year: (value) => /^[12]\d{3}$/.test(value),
};

const LONGEST_SEARCH = 200;
/** More pages than any list has. */
const LAST_PAGE = 100_000;
/** More values than a form of ours has in one filter. */
const MOST_VALUES = 50;

/** Reads an address' query, in which every state of the list has its place. */
export function parseListQuery(query: URLSearchParams): ListQuery {
  const page = Number(query.get('page'));
  const sort = query.get('sort');
  return {
    search: (query.get('q') ?? '').replaceAll('\u0000', '').trim().slice(0, LONGEST_SEARCH),
    filters: mapFilters((filter) => [
      ...new Set(query.getAll(filter).filter(VALUES[filter]).slice(0, MOST_VALUES)),
    ]),
    sort: SORTS.find((each) => each === sort) ?? 'newest',
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
  };
}

/** The query of a list's address: the same list has one, whatever order its words were given in. */
export function toQueryString({ search, filters, sort, page }: ListQuery): string {
  const query = new URLSearchParams();
  if (search !== '') query.set('q', search);
  for (const filter of FILTERS) for (const value of [...filters[filter]].sort()) query.append(filter, value);
  if (sort !== 'newest') query.set('sort', sort);
  if (page > 1) query.set('page', String(page));
  return query.toString();
}

/** A list without filters of its own. */
export const EVERYTHING: ListQuery = {
  search: '',
  filters: mapFilters(() => []),
  sort: 'newest',
  page: 1,
};

export function withFilter(query: ListQuery, filter: Filter, values: readonly string[]): ListQuery {
  return { ...query, filters: { ...query.filters, [filter]: values }, page: 1 };
}

export function hasFilters({ search, filters }: ListQuery): boolean {
  return search !== '' || FILTERS.some((filter) => filters[filter].length > 0);
}

/** Where each filter of a list is found in the content API. */
const PATHS = {
  country: ['countries', 'code'],
  area: ['priorityArea', 'slug'],
  subsector: ['subsector', 'slug'],
  topic: ['topics', 'slug'],
  status: ['status'],
  scope: ['scope'],
} as const satisfies Record<Exclude<Filter, 'year'>, readonly string[]>;

const SORTED_BY: Record<Sort, string> = {
  newest: 'startDate:desc',
  oldest: 'startDate:asc',
  title: 'title:asc',
};

/** The list as the content API is asked for it, but for its page and what of a project is wanted. */
export function toApiParams(query: ListQuery): Record<string, unknown> {
  return { ...toApiSet(query), sort: SORTED_BY[query.sort] };
}

/** The query of the whole list's GeoJSON: all its pages, in no order, with projects that are on no map. */
export function toGeoJsonQuery(query: ListQuery, locale: Locale): string {
  return qs.stringify({ locale, ...toApiSet(query), withoutLocation: 'true' }, { encodeValuesOnly: true });
}

/** The query of the whole list as a table, in its order. */
export function toTableQuery(query: ListQuery, locale: Locale): string {
  return qs.stringify({ locale, ...toApiParams(query) }, { encodeValuesOnly: true });
}

function toApiSet(query: ListQuery): Record<string, unknown> {
  const conditions = FILTERS.flatMap((filter) => {
    const values = query.filters[filter];
    if (values.length === 0) return [];
    if (filter === 'year') return [{ $or: values.map(inYear) }];
    return [PATHS[filter].reduceRight<object>((inner, name) => ({ [name]: inner }), { $in: values })];
  });
  return {
    ...(query.search === '' ? {} : { _q: query.search }),
    ...(conditions.length === 0 ? {} : { filters: { $and: conditions } }),
  };
}

function inYear(year: string): object {
  return { startDate: { $gte: `${year}-01-01`, $lte: `${year}-12-31` } };
}

function isSlug(value: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 255;
}

function mapFilters(of: (filter: Filter) => readonly string[]): ListQuery['filters'] {
  return Object.fromEntries(FILTERS.map((filter) => [filter, of(filter)])) as unknown as ListQuery['filters'];
}
