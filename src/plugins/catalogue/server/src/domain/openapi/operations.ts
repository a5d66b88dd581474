import type { z } from 'zod';
import { country, featureCollection, infoSheet, listMeta, project, site, subsector, term } from './answers';
import type { ParameterName } from './parameters';

/** What a route answers with. */
export type AnswerKind =
  | { kind: 'list'; of: z.ZodType }
  | { kind: 'document'; of: z.ZodType }
  | { kind: 'whole'; of: z.ZodType; type: string }
  | { kind: 'file' };

/** A public route. */
export interface Operation {
  path: string;
  operationId: string;
  summary: string;
  tag: string;
  parameters: ParameterName[];
  answer: AnswerKind;
}

const READING: ParameterName[] = ['locale', 'fallback', 'status'];
const SELECTING: ParameterName[] = [...READING, 'fields', 'populate'];

/** Every public route of the content API, in the order of the documentation. */
export const OPERATIONS: Operation[] = [
  {
    path: '/projects',
    operationId: 'findProjects',
    summary: 'Projects in a locale, filtered, counted and searched',
    tag: 'Projects',
    parameters: [...SELECTING, 'filters', 'search', 'sort', 'pagination', 'facets'],
    answer: { kind: 'list', of: project },
  },
  {
    path: '/projects/{id}',
    operationId: 'findProject',
    summary: 'One project in a locale',
    tag: 'Projects',
    parameters: ['id', ...SELECTING],
    answer: { kind: 'document', of: project },
  },
  {
    path: '/projects.geojson',
    operationId: 'mapProjects',
    summary: 'The locations of projects, for a map',
    tag: 'Projects',
    parameters: [...READING, 'filters', 'search', 'withoutLocation'],
    answer: { kind: 'whole', of: featureCollection, type: 'application/geo+json' },
  },
  {
    path: '/projects/{id}/info-sheet',
    operationId: 'findInfoSheet',
    summary: 'The info sheet of a project',
    tag: 'Info sheets',
    parameters: ['id', ...READING],
    answer: { kind: 'whole', of: infoSheet, type: 'application/json' },
  },
  {
    path: '/projects/{id}/info-sheet.{format}',
    operationId: 'printInfoSheet',
    summary: 'The info sheet of a project as a file',
    tag: 'Info sheets',
    parameters: ['id', 'format', ...READING],
    answer: { kind: 'file' },
  },
  ...terms('/countries', 'Countries', ['findCountries', 'findCountry'], country),
  ...terms('/priority-areas', 'Priority areas', ['findPriorityAreas', 'findPriorityArea'], term),
  ...terms('/subsectors', 'Subsectors', ['findSubsectors', 'findSubsector'], subsector),
  ...terms('/topics', 'Topics', ['findTopics', 'findTopic'], term),
  {
    path: '/site',
    operationId: 'findSite',
    summary: 'The portal’s name, statement and links',
    tag: 'Site',
    parameters: SELECTING,
    answer: { kind: 'document', of: site },
  },
];

function terms(path: string, tag: string, [list, one]: [string, string], of: z.ZodType): Operation[] {
  return [
    {
      path,
      operationId: list,
      summary: `${tag} in a locale`,
      tag,
      parameters: [...SELECTING, 'termFilters', 'termSort', 'pagination'],
      answer: { kind: 'list', of },
    },
    {
      path: `${path}/{id}`,
      operationId: one,
      summary: `One of the ${tag.toLowerCase()}`,
      tag,
      parameters: ['id', ...SELECTING],
      answer: { kind: 'document', of },
    },
  ];
}

/** Of every list. */
export const LIST_META = listMeta;
