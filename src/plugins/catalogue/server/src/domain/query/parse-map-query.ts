import { z } from 'zod';
import type { CatalogueQuery } from './catalogue-query';
import { PROJECT_FILTERS } from './filter-fields';
import { parseFilters } from './parse-filters';
import type { Parsed, QueryContext } from './parse-project-query';
import { parseSearch, toParsed } from './parse-project-query';
import { parseReading } from './parse-reading';
import type { Problems } from './problems';
import { noteInvalid, noteUnknown } from './problems';
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
      populate: { countries: ['code', 'name'], locations: null },
    },
    filter: parseFilters(raw.filters, { allowed: PROJECT_FILTERS, problems }),
    words: parseSearch(raw._q, problems),
    sort: [],
    window: { kind: 'start', offset: 0, limit: null, withCount: false },
    facets: [],
  };
  return toParsed(
    { projects, withoutLocation: parseFlag('withoutLocation', raw.withoutLocation, problems) },
    problems,
  );
}

function parseFlag(name: string, raw: unknown, problems: Problems): boolean {
  if (raw === undefined) return false;
  const parsed = z.enum(['true', 'false']).safeParse(raw);
  if (!parsed.success) noteInvalid(name, raw, ['true', 'false'], problems);
  return parsed.data === 'true';
}
