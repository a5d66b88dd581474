import type { z } from 'zod';
import type { OpenApiOptions } from '#answers/open-api';
import type { AnswerContent, Operation } from '#answers/operation';
import { problem } from '#answers/problem';
import type { Refusal } from '#answers/refusals';
import { namedSchemas } from './named-schemas';

/** The public content API as an OpenAPI 3.1 document, of the operations that plugins declare. */
export function buildOpenApi(
  operations: readonly Operation[],
  { server, version, examples }: OpenApiOptions,
): object {
  const { components, schemaOf } = namedSchemas([problem, ...operations.flatMap(schemasOf)]);
  const parameterSchemas = operations.map((operation) => operation.parameterSchemas ?? {});
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
    tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
    paths: Object.fromEntries(
      operations.map((operation) => [
        operation.path,
        { get: toOperation(operation, { example: examples[operation.operationId], schemaOf }) },
      ]),
    ),
    components: {
      schemas: { ...components, ...Object.assign({}, ...parameterSchemas) },
      responses: refusalResponses(
        operations.flatMap(({ refusals }) => refusals),
        schemaOf(problem),
      ),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'An API token, such as for drafts' },
      },
    },
  };
}

function schemasOf({ content, moved }: Operation): z.ZodType[] {
  const answers = Object.values(content).flatMap((each) => (each.kind === 'json' ? [each.schema] : []));
  return moved ? [...answers, moved] : answers;
}

interface Shown {
  example: unknown;
  schemaOf: (schema: z.ZodType) => object;
}

function toOperation(
  { operationId, summary, tag, parameters, content, moved, refusals }: Operation,
  shown: Shown,
): object {
  const bodies = Object.entries(content).map(([mediaType, each]) => [mediaType, toBody(each, shown)]);
  return {
    operationId,
    summary,
    tags: [tag],
    parameters,
    responses: {
      200: { description: summary, headers: CACHING, content: Object.fromEntries(bodies) },
      ...(moved ? { 301: movedTo(shown.schemaOf(moved)) } : {}),
      304: { description: 'The client’s copy still holds', headers: CACHING },
      ...Object.fromEntries(
        refusals.map(({ status, name }) => [status, { $ref: `#/components/responses/${name}` }]),
      ),
    },
  };
}

const text = { type: 'string' };

const CACHING = {
  ETag: { description: 'Of these very bytes, for If-None-Match', schema: text },
  'Cache-Control': { description: 'private, no-store where the request has a token', schema: text },
};

function movedTo(schema: object): object {
  return {
    description: 'What is asked for is called otherwise now',
    headers: { Location: { description: 'The same request by the name that it has', schema: text } },
    content: { 'application/json': { schema } },
  };
}

function toBody(content: AnswerContent, { example, schemaOf }: Shown): object {
  switch (content.kind) {
    case 'json':
      return { schema: schemaOf(content.schema), ...(example === undefined ? {} : { example }) };
    case 'text':
      return { schema: text };
    case 'bytes':
      return { schema: { type: 'string', contentEncoding: 'binary' } };
    default:
      return content satisfies never;
  }
}

function refusalResponses(refusals: readonly Refusal[], schema: object): object {
  const whenToReturn = { 'Retry-After': { description: 'Seconds', schema: { type: 'integer' } } };
  return Object.fromEntries(
    refusals.map(({ name, reason, isForNow }) => [
      name,
      {
        description: reason,
        ...(isForNow ? { headers: whenToReturn } : {}),
        content: { 'application/json': { schema } },
      },
    ]),
  );
}
