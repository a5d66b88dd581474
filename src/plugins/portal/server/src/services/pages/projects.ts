import type { Core } from '@strapi/strapi';
import { addresses } from '../../domain/address';
import { FILTERS, parseListQuery, toQueryString, withFilter } from '../../domain/list-query';
import type { PageContext } from '../../domain/page-context';
import { projectListPage } from '../../renderers/project-list';
import { listFormats, listProjects } from '../ask';
import { countryCounts } from '../country-map';
import { portalMap } from '../maps';
import type { Looked } from './in-context';

/** Projects on one page of the list. */
const PAGE_SIZE = 24;

/** The list in the state that an address' query says; null: it has no such page. */
export async function lookUpProjects(
  strapi: Core.Strapi,
  context: PageContext,
  search: string,
  asOf: Date,
): Promise<Looked> {
  const { locale } = context;
  const query = parseListQuery(new URLSearchParams(search));
  const listing = await listProjects(strapi, query, { locale, asOf, pageSize: PAGE_SIZE, facets: FILTERS });
  if (query.page > Math.max(1, listing.pageCount)) return null;
  const base = await portalMap(strapi, asOf);
  const chosen = query.filters.country;
  const shown = listing.facets.country.filter(({ value }) => chosen.length === 0 || chosen.includes(value));
  const hrefOf = (code: string) =>
    addresses.projects(locale, toQueryString(withFilter(query, 'country', [code])));
  const page = projectListPage(
    {
      ...listing,
      query,
      formats: await listFormats(strapi),
      map: countryCounts(shown, context, { base, hrefOf }),
    },
    context,
  );
  return { page };
}
