import type { z } from 'zod';
import { SHEET_FORMAT_NAMES } from '#info-sheet/sheet-format';
import type { TaxonomyName } from '#catalogue/services';
import { TAXONOMIES } from '../taxonomies';
import { country, featureCollection, project, site, subsector, term } from './answers';
import type { FiltersName } from './filter-schemas';
import type { Parameter } from './parameters';
import {
  FACETED,
  filters,
  ID,
  PAGINATION,
  path,
  PROJECT_SORT,
  READING,
  SEARCHED,
  SELECTION,
  sort,
  UNLOCATED,
} from './parameters';
import type { Refusal } from './refusals';
import { NAMED, PUBLIC, RENDERED } from './refusals';

/** What a route answers with. */
export type AnswerKind =
  | { kind: 'list'; of: z.ZodType }
  | { kind: 'document'; of: z.ZodType }
  | { kind: 'map'; of: z.ZodType }
  /** An info sheet, in any of its formats. */
  | { kind: 'sheet' };

/** A public route. */
export interface Operation {
  path: string;
  operationId: string;
  summary: string;
  tag: string;
  parameters: readonly Parameter[];
  answer: AnswerKind;
  /** Whether its `{id}` may be a slug that a project had. */
  moves?: true;
  /** The statuses that it may have instead. */
  refusals: readonly Refusal[];
}

const FORMAT = path('format', 'One of the sheet’s meta.formats', {
  type: 'string',
  enum: SHEET_FORMAT_NAMES,
});

/** Every public route of the content API, in the order of the documentation. */
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
    answer: { kind: 'list', of: project },
    refusals: PUBLIC,
  },
  {
    path: '/projects/{id}',
    operationId: 'findProject',
    summary: 'One project in a locale',
    tag: 'Projects',
    parameters: [ID, ...READING, ...SELECTION],
    answer: { kind: 'document', of: project },
    moves: true,
    refusals: NAMED,
  },
  {
    path: '/projects.geojson',
    operationId: 'mapProjects',
    summary: 'The locations of projects, for a map',
    tag: 'Projects',
    parameters: [...READING, filters('ProjectFilters'), SEARCHED, UNLOCATED],
    answer: { kind: 'map', of: featureCollection },
    refusals: PUBLIC,
  },
  {
    path: '/projects/{id}/info-sheet',
    operationId: 'findInfoSheet',
    summary: 'The info sheet of a project, in the format that Accept asks for',
    tag: 'Info sheets',
    parameters: [ID, ...READING],
    answer: { kind: 'sheet' },
    moves: true,
    refusals: RENDERED,
  },
  {
    path: '/projects/{id}/info-sheet.{format}',
    operationId: 'printInfoSheet',
    summary: 'The info sheet of a project as a file',
    tag: 'Info sheets',
    parameters: [ID, FORMAT, ...READING],
    answer: { kind: 'sheet' },
    moves: true,
    refusals: RENDERED,
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
    answer: { kind: 'document', of: site },
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
      answer: { kind: 'list', of },
      refusals: PUBLIC,
    },
    {
      path: `${list}/{id}`,
      operationId: findOne,
      summary: `One of the ${tag.toLowerCase()}`,
      tag,
      parameters: [ID, ...READING, ...SELECTION],
      answer: { kind: 'document', of },
      refusals: NAMED,
    },
  ];
}
