import type { Core } from '@strapi/strapi';
import { servicesOf, type Answer, type TaxonomyName } from '#catalogue/services';
import type { FacetValue } from '#catalogue/content-api';
import { OPEN_DATA_UID } from '#data-exchange/open-data';
import { servicesOf as exchangeServices } from '#data-exchange/services';
import type { Locale } from '#domain/locale';
import type { ListFormat } from '../renderers/project-list';
import { onceWhileSame } from './once-while-same';
import { toApiParams, type Filter, type ListQuery } from '../domain/list-query';
import { LISTED, toListedProject, type ListedProject } from '../domain/listed-project';

/** Readers are nobody in particular. */
const ANYBODY = undefined;

export interface Listing {
  projects: ListedProject[];
  total: number;
  pageCount: number;
  facets: Record<Filter, readonly FacetValue[]>;
}

const FACETS = {
  country: 'countries',
  area: 'priorityArea',
  subsector: 'subsector',
  topic: 'topics',
  status: 'status',
  scope: 'scope',
  year: 'year',
} as const satisfies Record<Filter, string>;

/** A page of the list that a reader looks for, with what it can be narrowed by. */
export async function listProjects(
  strapi: Core.Strapi,
  query: ListQuery,
  {
    locale,
    asOf,
    pageSize,
    facets,
  }: { locale: Locale; asOf: Date; pageSize: number; facets: readonly Filter[] },
): Promise<Listing> {
  const { data, meta } = await servicesOf(strapi)['content-api'].listProjects({
    params: {
      ...toApiParams(query),
      ...LISTED,
      locale,
      pagination: { page: String(query.page), pageSize: String(pageSize) },
      ...(facets.length > 0 ? { facets: facets.map((filter) => FACETS[filter]).join(',') } : {}),
    },
    auth: ANYBODY,
    asOf,
  });
  const { total = 0 } = meta.pagination;
  const found = (filter: Filter) => meta.facets?.[FACETS[filter]] ?? [];
  return {
    projects: data.map(toListedProject),
    total,
    pageCount: Math.ceil(total / pageSize),
    facets: {
      country: found('country'),
      area: found('area'),
      subsector: found('subsector'),
      topic: found('topic'),
      status: found('status'),
      scope: found('scope'),
      year: found('year'),
    },
  };
}

/** A stretch of the list with what of a project is wanted. */
export async function readProjects(
  strapi: Core.Strapi,
  params: Record<string, unknown>,
  asOf: Date,
): Promise<Answer[]> {
  const { data } = await servicesOf(strapi)['content-api'].listProjects({ params, auth: ANYBODY, asOf });
  return data;
}

const FORMATS = { name: 'formats', types: [OPEN_DATA_UID], max: 1 };

/** What a list can be taken away as: a map, which the catalogue draws, and what the data exchange writes. */
export async function listFormats(strapi: Core.Strapi): Promise<readonly ListFormat[]> {
  const written = await onceWhileSame(strapi, FORMATS, 'all', () =>
    exchangeServices(strapi).exports.formats(),
  );
  return [...written.filter((format) => format !== 'atom'), 'geojson'];
}

/** Every term of a taxonomy. */
export async function listTerms(
  strapi: Core.Strapi,
  taxonomy: TaxonomyName,
  locale: Locale,
  asOf: Date,
): Promise<Answer[]> {
  const { data } = await servicesOf(strapi)['content-api'].listTaxonomy(taxonomy, {
    params: { locale, pagination: { start: '0', limit: '-1' } },
    auth: ANYBODY,
    asOf,
  });
  return data;
}

/** A document by its key; where it is now, if it was known by another; null where there is none. */
export function getDocument(
  strapi: Core.Strapi,
  uid: string,
  { attribute, value }: { attribute: string; value: string },
  { locale, asOf }: { locale: Locale; asOf: Date },
) {
  return servicesOf(strapi)['content-api'].getDocument(
    uid,
    { kind: 'named', idOrKey: value, attribute },
    { params: { locale }, auth: ANYBODY, asOf },
  );
}
