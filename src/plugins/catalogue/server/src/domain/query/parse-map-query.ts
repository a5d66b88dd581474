import type { CatalogueQuery } from './catalogue-query';
import { EVERYTHING } from './catalogue-query';
import { PROJECT_FILTERS } from './filter-fields';
import { WITHOUT_LOCATION } from './parameters';
import { parseFilters } from './parse-filters';
import type { Parsed, QueryContext } from './parse-project-query';
import { parseSearch, toParsed } from './parse-project-query';
import { parseReading } from './parse-reading';
import { parseWith } from './parse-with';
import type { Problems } from './problems';
import { noteUnknown } from './problems';
import type { RawParams } from './raw';

/** The parameters that the map takes: the list's, but for what a map has no use for. */
export const MAP_PARAMETERS = ['locale', 'fallback', 'status', 'filters', '_q', 'withoutLocation'] as const;

export interface MapQuery {
  projects: CatalogueQuery;
  /** Whether projects without a place are features too, with no geometry. */
  withoutLocation: boolean;
}

/** `GET /api/projects.geojson` as a query: every project of the filter, with what a map prints of it. */
export function parseMapQuery(raw: RawParams, context: QueryContext): Parsed<MapQuery> {
  const problems: Problems = [];
  noteUnknown(raw, MAP_PARAMETERS, problems);
  const projects: CatalogueQuery = {
    ...parseReading(raw, { ...context, problems }),
    selection: {
      fields: ['slug', 'title', 'status'],
      populate: { countries: { fields: ['code', 'name'], populate: {} }, locations: EVERYTHING },
    },
    filter: parseFilters(raw.filters, { allowed: PROJECT_FILTERS, problems }),
    words: parseSearch(raw._q, problems),
    sort: [],
    window: { kind: 'start', offset: 0, limit: null, withCount: false },
    facets: [],
  };
  const withoutLocation = parseWith(WITHOUT_LOCATION, raw.withoutLocation, {
    place: 'withoutLocation',
    problems,
  });
  return toParsed({ projects, withoutLocation }, problems);
}
