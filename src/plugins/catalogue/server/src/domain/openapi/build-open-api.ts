import { z } from 'zod';
import { SHEET_FORMATS } from '#info-sheet/sheet-format';
import { ANSWERS, infoSheet, listMeta, moved, problem } from './answers';
import { filterSchemas } from './filter-schemas';
import type { AnswerKind, Operation } from './operations';
import { OPERATIONS } from './operations';
import { schemaAddress, schemaNamed } from './references';
import { REFUSALS } from './refusals';

/** An answer to show for an operation, by its `operationId`. */
export type Examples = Readonly<Record<string, unknown>>;

/** The public content API as an OpenAPI 3.1 document. `server` is the address that its paths follow. */
export function buildOpenApi({
  server,
  version,
  examples,
}: {
  server: string;
  version: string;
  examples: Examples;
}): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Fiche',
      version,
      summary: 'Publicly funded projects in every language',
      description:
        'What has no text in a locale falls back, field by field, and every answer says which fields did.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: server }],
    // Nobody has to say who they are; a token may read more.
    security: [{}, { token: [] }],
    tags: [...new Set(OPERATIONS.map(({ tag }) => tag))].map((name) => ({ name })),
    paths: Object.fromEntries(
      OPERATIONS.map((operation) => [operation.path, { get: toOperation(operation, examples) }]),
    ),
    components: {
      schemas: { ...answerSchemas(), ...filterSchemas() },
      responses: { Moved: MOVED, ...refusalResponses() },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'An API token, such as for drafts' },
      },
    },
  };
}

function toOperation(
  { operationId, summary, tag, parameters, answer, moves, refusals }: Operation,
  examples: Examples,
): object {
  return {
    operationId,
    summary,
    tags: [tag],
    parameters,
    responses: {
      200: { description: summary, headers: CACHING, content: content(answer, examples[operationId]) },
      ...(moves ? { 301: { $ref: '#/components/responses/Moved' } } : {}),
      304: { description: 'The client’s copy still holds', headers: CACHING },
      ...Object.fromEntries(
        refusals.map((status) => [status, { $ref: `#/components/responses/${REFUSALS[status].name}` }]),
      ),
    },
  };
}

const text = { type: 'string' };

const CACHING = {
  ETag: { description: 'Of these very bytes, for If-None-Match', schema: text },
  'Cache-Control': { description: 'private, no-store where the request has a token', schema: text },
};

const MOVED = {
  description: 'The id is a slug that the project had: it is under the one that it has now',
  headers: { Location: { description: 'The same request with that slug', schema: text } },
  content: { 'application/json': { schema: ref(moved) } },
};

function refusalResponses(): object {
  const whenToReturn = { 'Retry-After': { description: 'Seconds', schema: { type: 'integer' } } };
  return Object.fromEntries(
    Object.values(REFUSALS).map(({ name, reason }) => [
      name,
      {
        description: reason,
        ...(name === 'ServiceUnavailable' ? { headers: whenToReturn } : {}),
        content: { 'application/json': { schema: ref(problem) } },
      },
    ]),
  );
}

function content(answer: AnswerKind, example: unknown): object {
  const shown = example === undefined ? {} : { example };
  switch (answer.kind) {
    case 'list':
      return {
        'application/json': {
          schema: envelope({ type: 'array', items: ref(answer.of) }, ref(listMeta)),
          ...shown,
        },
      };
    case 'document':
      return { 'application/json': { schema: envelope(ref(answer.of), { type: 'object' }), ...shown } };
    case 'map':
      return { 'application/geo+json': { schema: ref(answer.of), ...shown } };
    case 'sheet':
      return sheetContent(shown);
    default:
      return answer satisfies never;
  }
}

function sheetContent(shown: object): object {
  const contents = {
    payload: { schema: ref(infoSheet), ...shown },
    page: { schema: text },
    file: { schema: { type: 'string', contentEncoding: 'binary' } },
  };
  const formats = Object.values(SHEET_FORMATS);
  return Object.fromEntries(formats.map(({ mediaType, content }) => [mediaType, contents[content]]));
}

function envelope(data: object, meta: object): object {
  return {
    type: 'object',
    properties: { data, meta },
    required: ['data', 'meta'],
    additionalProperties: false,
  };
}

function ref(schema: z.ZodType): object {
  return schemaNamed(ANSWERS.get(schema)?.id ?? '');
}

function answerSchemas(): object {
  const { schemas: made } = z.toJSONSchema(ANSWERS, { uri: schemaAddress, target: 'draft-2020-12' });
  // OpenAPI 3.1 is JSON Schema 2020-12 throughout, and a schema's place is its id.
  return Object.fromEntries(
    Object.entries(made).map(([id, { $schema: _schema, $id: _id, id: _name, ...schema }]) => [id, schema]),
  );
}
