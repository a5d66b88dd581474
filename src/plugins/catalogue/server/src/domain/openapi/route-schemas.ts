import { z } from 'zod';
import type { Operation } from './operations';
import { LIST_META, OPERATIONS } from './operations';
import type { ParameterName } from './parameters';
import { PARAMETERS } from './parameters';

/** What Strapi's own tools read of a route: its query parameters and its answer, in Zod. */
export interface RouteSchemas {
  request: { query: Record<string, z.ZodType> };
  response: z.ZodType;
}

/** The schemas of a documented path, such as `/projects/:id`. */
export function routeSchemas(path: string): RouteSchemas {
  const operation = OPERATIONS.find((each) => each.path.replaceAll(/\{(\w+)\}/g, ':$1') === path);
  if (!operation) throw new Error(`${path} is not documented`);
  const query = operation.parameters.filter((name) => PARAMETERS[name].in === 'query');
  return {
    request: {
      query: Object.fromEntries(query.map((name) => [PARAMETERS[name].name, parameterSchema(name)])),
    },
    response: responseSchema(operation),
  };
}

function parameterSchema(name: ParameterName): z.ZodType {
  const { description, schema } = PARAMETERS[name];
  const type: z.ZodType = schema.type === 'object' ? z.record(z.string(), z.unknown()) : z.string();
  return type.optional().describe(description);
}

function responseSchema({ answer }: Operation): z.ZodType {
  switch (answer.kind) {
    case 'list':
      return z.strictObject({ data: z.array(answer.of), meta: LIST_META });
    case 'document':
      return z.strictObject({ data: answer.of, meta: z.strictObject({}) });
    case 'whole':
      return answer.of;
    case 'file':
      return z.unknown();
    default:
      return answer satisfies never;
  }
}
