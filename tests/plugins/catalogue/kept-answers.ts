import { expect } from '@jest/globals';
import type supertest from 'supertest';
import { newOrigin } from '../../helpers/environment';

/** Answers of every kind that public routes cache, by the name that tests call them by. */
export const PATHS = {
  twinning: '/api/projects/twinning?locale=az',
  rivers: '/api/projects/rivers?locale=hy',
  trade: '/api/projects/trade',
  'sheet of twinning': '/api/projects/twinning/info-sheet?locale=az',
  'page of rivers': '/api/projects/rivers/info-sheet.html?locale=hy',
  list: '/api/projects?locale=az',
  search: '/api/projects?_q=twinning&fields=title,updatedAt',
  facets: '/api/projects?facets=countries,status&filters[scope]=bilateral&pagination[pageSize]=1',
  'second page': '/api/projects?sort=startDate&pagination[pageSize]=1&pagination[page]=2',
  map: '/api/projects.geojson?withoutLocation=true',
  countries: '/api/countries?locale=az',
  topics: '/api/topics',
  site: '/api/site',
  'portal’s twinning': '/az/projects/twinning',
  'portal’s home': '/az',
  'portal’s projects': '/az/projects?country=GE',
  'portal’s Armenia': '/az/countries/AM',
  'portal’s feed': '/az/projects.atom?country=AM',
} as const;

export type PathName = keyof typeof PATHS;

export const NAMES = Object.keys(PATHS) as PathName[];

/** Of many projects: whatever any of them says can show. */
export const ALL_SHOWN: PathName[] = ['list', 'search', 'map', 'portal’s home'];

/** Besides, of projects in Georgia, counted by country; and of those in Armenia. */
export const GEORGIAN: PathName[] = ['portal’s projects'];
export const ARMENIAN: PathName[] = ['portal’s Armenia', 'portal’s feed'];

/** Besides, of many projects of which few are shown: those, how many there are and what they count for. */
export const LISTS: PathName[] = [...ALL_SHOWN, ...GEORGIAN, 'facets', 'second page'];

/** Which have the site's name and the template's words too. */
export const PORTAL: PathName[] = ['portal’s twinning', 'portal’s home', ...GEORGIAN, ...ARMENIAN];

type Request = ReturnType<typeof supertest>;

/** An answer as it is given, of a refusal too: a project may be there no longer. */
export async function read(request: Request, name: PathName, origin?: string): Promise<string> {
  const headers = { 'accept-encoding': 'identity', ...(origin ? { origin } : {}) };
  const { status, text } = await request.get(PATHS[name]).set(headers);
  return `${status} ${text}`;
}

/** Every answer, compared with one that nothing cached has a part in. `forget` makes all that is cached untrue. */
export async function expectAllAsComputedAfresh(
  request: Request,
  forget: () => Promise<unknown>,
): Promise<void> {
  const kept = new Map<PathName, string>();
  for (const name of NAMES) kept.set(name, await read(request, name));
  for (const name of NAMES) {
    await forget();
    const fresh = await read(request, name, newOrigin());
    expect({ name, answer: kept.get(name) }).toEqual({ name, answer: fresh });
  }
}
