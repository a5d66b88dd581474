import { z } from 'zod';
import { SORT_FIELDS } from '../query/catalogue-query';
import { FACET_NAMES } from '../query/facets';
import { LIGHT_FIELDS } from '../query/light-selection';
import type { PageLimits } from '../query/parameters';
import { FALLBACK, paginationSchemas, SEARCH, STATUS, WITHOUT_LOCATION } from '../query/parameters';
import type { FiltersName } from './filter-schemas';
import { schemaNamed } from './references';

/** A parameter of OpenAPI 3.1. */
export interface Parameter {
  name: string;
  in: 'query' | 'path';
  required?: true;
  description: string;
  style?: 'deepObject' | 'form';
  explode?: boolean;
  schema: object;
}

/** Of `config/api.ts`, which a test compares them with. */
export const LIMITS: PageLimits = { defaultLimit: 25, maxLimit: 100, withCount: true };

const text = { type: 'string' };

export const ID = path('id', 'A documentId or a slug; of a country, its code', text);

export const LOCALE = query(
  'locale',
  'The locale to read in; the default locale unless said otherwise',
  text,
);

/** What every reading takes. */
export const READING: readonly Parameter[] = [
  LOCALE,
  query(
    'fallback',
    'What to do without a text: take the next locale’s, or leave it null',
    schemaOf(FALLBACK),
  ),
  query('status', 'Drafts take a token that may read them', schemaOf(STATUS)),
];

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
  schemaOf(SEARCH),
);

export const FACETED = list(
  'facets',
  'What to count projects by, each with all filters but its own; * for all',
  { type: 'string', enum: [...FACET_NAMES, '*'] },
);

export const UNLOCATED = query(
  'withoutLocation',
  'Projects without a location too, with no geometry',
  schemaOf(WITHOUT_LOCATION),
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
  return { anyOf: [schemaOf(page.unwrap()), schemaOf(start.unwrap())] };
}

export function path(name: string, description: string, schema: object): Parameter {
  return { name, in: 'path', required: true, description, schema };
}

function query(name: string, description: string, schema: object): Parameter {
  return { name, in: 'query', description, schema };
}

/** `a,b`; the API takes `[0]=a&[1]=b` too. */
function list(name: string, description: string, items: object): Parameter {
  return { ...query(name, description, { type: 'array', items }), style: 'form', explode: false };
}

function nested(name: string, description: string, schema: object): Parameter {
  return { ...query(name, description, schema), style: 'deepObject', explode: true };
}

/** What a client may send for the schema to read. */
function schemaOf(schema: z.ZodType): object {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
  return rest;
}
