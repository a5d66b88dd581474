import { z } from 'zod';
import type { AnswerContent, Operation } from '#answers/operation';
import { list, nested, query } from '#answers/parameter';
import { jsonOf } from '#answers/operation';
import { project } from '#catalogue/answers';
import { listResponse } from '#catalogue/content-api';
import { NAMED, PUBLIC } from '#answers/refusals';
import { READING } from '#catalogue/reading';

const text = { type: 'string' };

/** Of `GET /projects`, which takes away in pages what these take away whole. */
const LISTED = [
  ...READING,
  nested('filters', 'As of GET /projects', { $ref: '#/components/schemas/ProjectFilters' }),
  query('_q', 'Words that the served text has, as of GET /projects', { ...text, maxLength: 200 }),
  list('sort', 'As of GET /projects', text),
];

const COLUMNS = list(
  'columns',
  'Columns in this order, by the names of GET /projects.columns.csv. * is all of them, each text in each language: what can come in ' +
    'again. Without it each text is as it is served, beside the language that it is in',
  text,
);

const dataSetsResponse = z.looseObject({ '@context': z.unknown(), '@graph': z.array(z.unknown()) }).meta({
  id: 'DataSets',
  description: 'JSON-LD',
});

const LOCALE = READING.filter(({ name }) => name === 'locale');

/** Every public read of this plugin, in the order of the documentation. */
export const OPERATIONS: readonly Operation[] = [
  download('/projects.json', 'exportProjects', {
    summary: 'Every project of a filter, as GET /projects has them in pages',
    parameters: LISTED,
    content: jsonOf(listResponse(project)),
  }),
  download('/projects.csv', 'exportProjectsAsCsv', {
    summary: 'Every project of a filter as comma-separated values (RFC 4180)',
    parameters: [
      ...LISTED,
      COLUMNS,
      query('bom', 'Whether it begins with a byte-order mark', {
        type: 'string',
        enum: ['0', '1'],
        default: '1',
      }),
    ],
    content: { 'text/csv': { kind: 'text' } },
  }),
  download('/projects.xlsx', 'exportProjectsAsWorkbook', {
    summary: 'Every project of a filter as a workbook, with a sheet that says what its columns are',
    parameters: [...LISTED, COLUMNS],
    content: {
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { kind: 'bytes' },
    },
  }),
  download('/projects.atom', 'exportProjectsAsFeed', {
    summary: 'Every project of a filter as a feed (RFC 4287)',
    parameters: LISTED,
    content: { 'application/atom+xml': { kind: 'text' } },
  }),
  download('/projects.iati.xml', 'exportProjectsAsIati', {
    summary: 'Every project of a filter as an activity of IATI 2.03, in all languages',
    parameters: LISTED,
    content: { 'application/xml': { kind: 'text' } },
    refusals: NAMED,
  }),
  download('/data-sets', 'describeDataSets', {
    summary: 'What data there is to take away, for catalogues of data (DCAT-AP 3)',
    parameters: LOCALE,
    content: { 'application/ld+json': { kind: 'json', schema: dataSetsResponse } },
  }),
  download('/projects.columns.csv', 'describeColumns', {
    summary: 'What the columns of a table are, in the language of the locale',
    parameters: [...LOCALE, COLUMNS],
    content: { 'text/csv': { kind: 'text' } },
  }),
];

function download(
  path: string,
  operationId: string,
  said: {
    summary: string;
    parameters: Operation['parameters'];
    content: Readonly<Record<string, AnswerContent>>;
    refusals?: Operation['refusals'];
  },
): Operation {
  return { path, operationId, tag: 'Downloads', refusals: PUBLIC, ...said };
}
