import type { z } from 'zod';
import type { Operation } from '#answers/operation';
import { jsonOf } from '#answers/operation';
import { NAMED, PUBLIC } from '#answers/refusals';
import { country, project, site, subsector, term } from '#catalogue/answers';
import { documentResponse, listResponse, movedResponse } from '#catalogue/content-api';
import { featureCollection } from '#catalogue/geojson';
import { ID, READING } from '#catalogue/reading';
import type { TaxonomyName } from '#catalogue/services';
import { TAXONOMIES } from '../taxonomies';
import type { FiltersName } from './filter-schemas';
import { filterSchemas } from './filter-schemas';
import {
  FACETED,
  filters,
  PAGINATION,
  PROJECT_SORT,
  SEARCHED,
  SELECTION,
  sort,
  BOXED,
  UNLOCATED,
  ZOOMED,
} from './parameters';

/** Every public read of this plugin, in the order of the documentation. */
export const OPERATIONS: Operation[] = [
  {
    path: '/projects',
    operationId: 'findProjects',
    summary: 'Projects in a locale, filtered, counted and searched',
    tag: 'Projects',
    parameters: [
      ...READING,
      ...SELECTION,
      filters('ProjectFilters'),
      SEARCHED,
      PROJECT_SORT,
      PAGINATION,
      FACETED,
    ],
    content: jsonOf(listResponse(project)),
    parameterSchemas: filterSchemas(),
    refusals: PUBLIC,
  },
  {
    path: '/projects/{id}',
    operationId: 'findProject',
    summary: 'One project in a locale',
    tag: 'Projects',
    parameters: [ID, ...READING, ...SELECTION],
    content: jsonOf(documentResponse(project)),
    moved: movedResponse,
    refusals: NAMED,
  },
  {
    path: '/projects.geojson',
    operationId: 'mapProjects',
    summary: 'The locations of projects, for a map',
    tag: 'Projects',
    parameters: [...READING, filters('ProjectFilters'), SEARCHED, UNLOCATED, BOXED, ZOOMED],
    content: { 'application/geo+json': { kind: 'json', schema: featureCollection } },
    refusals: PUBLIC,
  },
  ...terms('country', {
    path: '/countries',
    tag: 'Countries',
    ids: ['findCountries', 'findCountry'],
    of: country,
    filteredBy: 'CountryFilters',
  }),
  ...terms('priority-area', {
    path: '/priority-areas',
    tag: 'Priority areas',
    ids: ['findPriorityAreas', 'findPriorityArea'],
    of: term,
    filteredBy: 'TermFilters',
  }),
  ...terms('subsector', {
    path: '/subsectors',
    tag: 'Subsectors',
    ids: ['findSubsectors', 'findSubsector'],
    of: subsector,
    filteredBy: 'SubsectorFilters',
  }),
  ...terms('topic', {
    path: '/topics',
    tag: 'Topics',
    ids: ['findTopics', 'findTopic'],
    of: term,
    filteredBy: 'TermFilters',
  }),
  {
    path: '/site',
    operationId: 'findSite',
    summary: 'The portal’s name, statement and links',
    tag: 'Site',
    parameters: [...READING, ...SELECTION],
    content: jsonOf(documentResponse(site)),
    refusals: NAMED,
  },
];

interface Terms {
  path: string;
  tag: string;
  /** Of the list and of one. */
  ids: [list: string, one: string];
  of: z.ZodType;
  filteredBy: FiltersName;
}

function terms(name: TaxonomyName, { path: list, tag, ids, of, filteredBy }: Terms): Operation[] {
  const [findAll, findOne] = ids;
  const sorted = sort(
    ['name', TAXONOMIES[name].key],
    'By name in the locale’s alphabet unless said otherwise',
  );
  return [
    {
      path: list,
      operationId: findAll,
      summary: `${tag} in a locale`,
      tag,
      parameters: [...READING, ...SELECTION, filters(filteredBy), sorted, PAGINATION],
      content: jsonOf(listResponse(of)),
      parameterSchemas: filterSchemas(),
      refusals: PUBLIC,
    },
    {
      path: `${list}/{id}`,
      operationId: findOne,
      summary: `One of the ${tag.toLowerCase()}`,
      tag,
      parameters: [ID, ...READING, ...SELECTION],
      content: jsonOf(documentResponse(of)),
      refusals: NAMED,
    },
  ];
}
