import type { BoundingBox } from '../bounding-box';
import type { CatalogueQuery } from './catalogue-query';
import { EVERYTHING } from './catalogue-query';
import { PROJECT_FILTERS } from './filter-fields';
import { BBOX, WITHOUT_LOCATION, ZOOM } from './parameters';
import { parseFilters } from './parse-filters';
import type { Parsed, QueryContext } from './parse-project-query';
import { parseSearch, toParsed } from './parse-project-query';
import { parseReading } from './parse-reading';
import { parseWith } from './parse-with';
import type { Problems } from './problems';
import { noteInvalid, noteUnknown } from './problems';
import type { RawParams } from './raw';

/** The parameters that the map takes: the list's, but for what a map has no use for. */
export const MAP_PARAMETERS = [
  'locale',
  'fallback',
  'status',
  'filters',
  '_q',
  'withoutLocation',
  'bbox',
  'zoom',
] as const;

export interface MapQuery {
  projects: CatalogueQuery;
  /** Whether projects without a place are features too, with no geometry. */
  withoutLocation: boolean;
  /** The part of the world that features are in; null: all of it. */
  within: BoundingBox | null;
  /** At which many features are clustered; null: never. */
  zoom: number | null;
}

/** `GET /api/projects.geojson` as a query: every project of the filter, with what a map prints of it. */
export function parseMapQuery(raw: RawParams, context: QueryContext): Parsed<MapQuery> {
  const problems: Problems = [];
  noteUnknown(raw, MAP_PARAMETERS, problems);
  const within = parseWith(BBOX, raw.bbox, { place: 'bbox', problems });
  const projects: CatalogueQuery = {
    ...parseReading(raw, { ...context, problems }),
    selection: {
      fields: ['slug', 'title', 'status'],
      populate: { countries: { fields: ['code', 'name'], populate: {} }, locations: EVERYTHING },
    },
    filter: parseFilters(raw.filters, { allowed: PROJECT_FILTERS, problems }),
    words: parseSearch(raw._q, problems),
    within,
    sort: [],
    window: { kind: 'start', offset: 0, limit: null, withCount: false },
    facets: [],
  };
  const withoutLocation = parseWith(WITHOUT_LOCATION, raw.withoutLocation, {
    place: 'withoutLocation',
    problems,
  });
  const zoom = parseWith(ZOOM, raw.zoom, { place: 'zoom', problems });
  if ((within !== null || zoom !== null) && withoutLocation)
    noteInvalid(
      'withoutLocation',
      raw.withoutLocation,
      'false with bbox or zoom: what has no location is in no part of the world',
      problems,
    );
  return toParsed({ projects, withoutLocation, within, zoom }, problems);
}
