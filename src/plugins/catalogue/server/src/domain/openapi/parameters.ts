import type { Parameter } from '#answers/parameter';
import { list, nested, query, sentSchema } from '#answers/parameter';
import { SORT_FIELDS } from '../query/catalogue-query';
import { FACET_NAMES } from '../query/facets';
import { LIGHT_FIELDS } from '../query/light-selection';
import type { PageLimits } from '../query/parameters';
import { paginationSchemas, SEARCH, WITHOUT_LOCATION, ZOOM } from '../query/parameters';
import type { FiltersName } from './filter-schemas';
import { schemaNamed } from './filter-schemas';

/** Of `config/api.ts`, which a test compares them with. */
export const LIMITS: PageLimits = { defaultLimit: 25, maxLimit: 100, withCount: true };

const text = { type: 'string' };

/** What chooses the attributes that come back. */
export const SELECTION: readonly Parameter[] = [
  list('fields', 'The fields that come back, * for all; without it all of them, with relations', text),
  list(
    'populate',
    'The relations, components and files that come back, * for all; gallery.image is one of a component. ' +
      'As an object it chooses of each: populate[countries][fields]=code',
    text,
  ),
];

export const SEARCHED = query(
  '_q',
  'Words that the served text has, anywhere, whatever their case or diacritics',
  sentSchema(SEARCH),
);

export const FACETED = list(
  'facets',
  'What to count projects by, each with all filters but its own; * for all',
  { type: 'string', enum: [...FACET_NAMES, '*'] },
);

export const UNLOCATED = query(
  'withoutLocation',
  'Projects without a location too, with no geometry',
  sentSchema(WITHOUT_LOCATION),
);

export const BOXED = query(
  'bbox',
  'west,south,east,north in degrees, as in RFC 7946: only locations in it. West is greater than east across the antimeridian',
  { type: 'string', examples: ['43.9,38.3,51.2,43.6'] },
);

export const ZOOMED = query(
  'zoom',
  'Of a web map: where there are more than 5,000 locations (in the bbox), those that are too near to each other to be told apart ' +
    'at this zoom are one feature, with how many they are',
  sentSchema(ZOOM),
);

export const PROJECT_SORT = sort(
  SORT_FIELDS,
  'Unless said otherwise startDate:desc, and in a search hits in titles before it. What is missing comes last. ' +
    'updatedAt goes by the newest version in the locale’s chain, served or hidden',
);

export function sort(fields: readonly string[], description: string): Parameter {
  const keys = fields.flatMap((field) => [field, `${field}:asc`, `${field}:desc`]);
  return list('sort', description, { type: 'string', enum: keys });
}

export function filters(schema: FiltersName): Parameter {
  return nested('filters', 'As in Strapi: filters[name][$containsi]=a', schemaNamed(schema));
}

export const PAGINATION = nested(
  'pagination',
  `page and pageSize, or start and limit; a limit of -1, for all, with fields out of ${LIGHT_FIELDS.join(', ')} alone`,
  paginationSchema(),
);

function paginationSchema(): object {
  const { page, start } = paginationSchemas(LIMITS);
  return { anyOf: [sentSchema(page.unwrap()), sentSchema(start.unwrap())] };
}
