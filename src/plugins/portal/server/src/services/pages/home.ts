import type { Core } from '@strapi/strapi';
import { addresses } from '../../domain/address';
import { EVERYTHING, withFilter } from '../../domain/list-query';
import type { PageContext } from '../../domain/page-context';
import { homePage } from '../../renderers/home';
import { listProjects } from '../ask';
import { countryCounts } from '../country-map';
import { portalMap } from '../maps';
import type { Looked } from './in-context';

/** Projects that it shows of each kind. */
const A_FEW = 6;

export async function lookHome(strapi: Core.Strapi, context: PageContext, asOf: Date): Promise<Looked> {
  const { locale } = context;
  const how = { locale, asOf, pageSize: A_FEW };
  const newest = await listProjects(strapi, EVERYTHING, { ...how, facets: ['area', 'country'] });
  const running = withFilter(EVERYTHING, 'status', ['ongoing']);
  const ongoing = await listProjects(strapi, running, { ...how, facets: [] });
  const base = await portalMap(strapi, asOf);
  const hrefOf = (code: string) => addresses.term(locale, 'countries', code);
  const page = homePage(
    {
      newest: newest.projects,
      ongoing: ongoing.projects,
      areas: newest.facets.area,
      countries: newest.facets.country,
      map: countryCounts(newest.facets.country, context, { base, hrefOf }),
    },
    context,
  );
  return { page };
}
