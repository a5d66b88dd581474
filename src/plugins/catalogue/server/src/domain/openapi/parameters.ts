import { SORT_FIELDS } from '../query/catalogue-query';
import { FACET_NAMES } from '../query/facets';
import { PROJECT_FILTERS } from '../query/filter-fields';
import { OPERATORS } from '../query/operators';

/** A parameter of OpenAPI 3.1. */
export interface Parameter {
  name: string;
  in: 'query' | 'path';
  required?: true;
  description: string;
  style?: 'deepObject' | 'form';
  explode?: boolean;
  schema: { type: 'string' | 'object' | 'boolean'; [keyword: string]: unknown };
}

const text: Parameter['schema'] = { type: 'string' };
const query = (name: string, description: string, schema: Parameter['schema'] = text): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
});
const nested = (name: string, description: string): Parameter => ({
  ...query(name, description, { type: 'object', additionalProperties: true }),
  style: 'deepObject',
  explode: true,
});

const operators = Object.keys(OPERATORS).join(' ');

export const PARAMETERS = {
  id: {
    name: 'id',
    in: 'path',
    required: true,
    description: 'A documentId or a slug; of a country, its code',
    schema: text,
  },
  format: {
    name: 'format',
    in: 'path',
    required: true,
    description: 'One of the sheet’s meta.formats',
    schema: text,
  },
  locale: query('locale', 'The locale to read in; the default locale unless said otherwise'),
  fallback: query('fallback', 'What to do without a text: take the next locale’s, or leave it null', {
    type: 'string',
    enum: ['chain', 'none'],
    default: 'chain',
  }),
  status: query('status', 'Drafts take a token that may read them', {
    type: 'string',
    enum: ['published', 'draft'],
    default: 'published',
  }),
  fields: query(
    'fields',
    'The fields that come back, separated by commas; all of them, with relations, unless said otherwise',
  ),
  populate: query(
    'populate',
    'The relations, components and files that come back, separated by commas; * for all',
  ),
  filters: nested(
    'filters',
    `On ${PROJECT_FILTERS.join(', ')}, with ${operators} and $and $or $not: filters[countries][code][$eq]=AZ`,
  ),
  termFilters: nested('filters', `On the term’s key, name and documentId, with ${operators}`),
  sort: query('sort', `By ${SORT_FIELDS.join(', ')}, each with :asc or :desc, separated by commas`),
  termSort: query('sort', 'By name or by the term’s key, with :asc or :desc'),
  pagination: nested('pagination', 'page and pageSize, or start and limit; withCount=false'),
  facets: query('facets', `Counts of ${FACET_NAMES.join(', ')}, separated by commas`),
  search: query('_q', 'Words that the served text has, anywhere, whatever their case or diacritics'),
  withoutLocation: query('withoutLocation', 'Projects without a location too, with no geometry', {
    type: 'boolean',
    default: false,
  }),
} satisfies Record<string, Parameter>;

export type ParameterName = keyof typeof PARAMETERS;
