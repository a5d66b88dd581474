import { z } from 'zod';
import { ANSWERS, problem } from './answers';
import type { AnswerKind, Operation } from './operations';
import { LIST_META, OPERATIONS } from './operations';
import { PARAMETERS } from './parameters';

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
    security: [],
    tags: [...new Set(OPERATIONS.map(({ tag }) => tag))].map((name) => ({ name })),
    paths: Object.fromEntries(
      OPERATIONS.map((operation) => [operation.path, { get: toOperation(operation, examples) }]),
    ),
    components: { schemas: schemas() },
  };
}

function toOperation(
  { operationId, summary, tag, parameters, answer }: Operation,
  examples: Examples,
): object {
  return {
    operationId,
    summary,
    tags: [tag],
    parameters: parameters.map((name) => PARAMETERS[name]),
    responses: {
      200: { description: summary, content: content(answer, examples[operationId]) },
      304: { description: 'The client’s copy still holds' },
      400: refusal('Something is asked that can’t be: the message names it and what is allowed'),
      403: refusal('Drafts, without a right to them'),
      ...(parameters.includes('id') ? { 404: refusal('Nothing of that name is visible in the locale') } : {}),
    },
  };
}

function content(answer: AnswerKind, example: unknown): object {
  const shown = example === undefined ? {} : { example };
  switch (answer.kind) {
    case 'list':
      return {
        'application/json': {
          schema: envelope({ type: 'array', items: ref(answer.of) }, ref(LIST_META)),
          ...shown,
        },
      };
    case 'document':
      return { 'application/json': { schema: envelope(ref(answer.of), { type: 'object' }), ...shown } };
    case 'whole':
      return { [answer.type]: { schema: ref(answer.of), ...shown } };
    case 'file':
      return { '*/*': { schema: { type: 'string', contentEncoding: 'binary' } } };
    default:
      return answer satisfies never;
  }
}

function envelope(data: object, meta: object): object {
  return {
    type: 'object',
    properties: { data, meta },
    required: ['data', 'meta'],
    additionalProperties: false,
  };
}

function refusal(description: string): object {
  return { description, content: { 'application/json': { schema: ref(problem) } } };
}

function ref(schema: z.ZodType): object {
  return { $ref: uri(ANSWERS.get(schema)?.id ?? '') };
}

function uri(id: string): string {
  return `#/components/schemas/${id}`;
}

function schemas(): object {
  const { schemas: made } = z.toJSONSchema(ANSWERS, { uri, target: 'draft-2020-12' });
  // OpenAPI 3.1 is JSON Schema 2020-12 throughout, and a schema's place is its id.
  return Object.fromEntries(
    Object.entries(made).map(([id, { $schema: _schema, $id: _id, id: _name, ...schema }]) => [id, schema]),
  );
}
