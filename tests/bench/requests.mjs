/** Everything that the product's answer has, and no more: `populate=*` would add every translation. */
const STOCK_POPULATE = [
  ...[
    'countries',
    'priorityArea',
    'subsector',
    'topics',
    'relatedProjects',
    'locations',
    'socialLinks',
    'partners',
  ].map((name) => `populate[${name}]=true`),
  'populate[gallery][populate][image]=true',
  'populate[documents][populate][file]=true',
].join('&');

/** The same content by the stock controller. */
export const STOCK = {
  list: `/api/projects?locale=az&pagination[pageSize]=25&${STOCK_POPULATE}`,
  one: (documentId) => `/api/projects/${documentId}?locale=az&${STOCK_POPULATE}`,
};

const FILTERS =
  'filters[countries][code]=AZ&filters[scope]=regional&filters[status][$in][0]=ongoing&filters[status][$in][1]=completed';

const FACETS = 'facets=countries,priorityArea,subsector,topics,status,scope,year';

export const PRODUCT = {
  list: '/api/projects?locale=az&pagination[pageSize]=25',
  one: '/api/projects/load-7?locale=az',
  sheet: '/api/projects/load-7/info-sheet?locale=az',
  search: '/api/projects?locale=az&pagination[pageSize]=25&_q=qaravel',
  facets: `/api/projects?locale=az&pagination[pageSize]=25&${FACETS}`,
  narrowed: `/api/projects?locale=az&pagination[pageSize]=25&_q=qaravel&${FILTERS}&${FACETS}`,
};

/** The `documentId` of the project that `PRODUCT.one` reads. */
export const ONE = 'load00000000000000000007';

/** What readers of a portal look at: lists, taxonomies and projects in seven languages, the same addresses each time. */
export function everyAddress(projects) {
  const locales = ['en', 'az', 'be', 'hy', 'ka', 'ro', 'uk'];
  const some = Array.from({ length: 10 }, (_, index) => (index * 37) % projects);
  return locales.flatMap((locale) => [
    `/api/projects?locale=${locale}`,
    `/api/projects?locale=${locale}&filters[countries][code]=AZ&${FACETS}`,
    `/api/countries?locale=${locale}`,
    `/api/site?locale=${locale}`,
    ...some.map((project) => `/api/projects/load-${project}?locale=${locale}`),
    `/api/projects/load-0/info-sheet?locale=${locale}`,
  ]);
}
