import { z } from 'zod';
import { infoSheet, listMeta } from './answers';
import type { Operation } from './operations';
import { OPERATIONS } from './operations';
import type { Parameter } from './parameters';

/** What Strapi's own tools read of a route: its query parameters and its answer, in Zod. */
export interface RouteSchemas {
  request: { query: Record<string, z.ZodType> };
  response: z.ZodType;
}

/** The schemas of a documented path, such as `/projects/:id`. */
export function routeSchemas(path: string): RouteSchemas {
  const operation = OPERATIONS.find((each) => each.path.replaceAll(/\{(\w+)\}/g, ':$1') === path);
  if (!operation) throw new Error(`${path} is not documented`);
  const query = operation.parameters.filter((parameter) => parameter.in === 'query');
  return {
    request: {
      query: Object.fromEntries(query.map((parameter) => [parameter.name, parameterSchema(parameter)])),
    },
    response: responseSchema(operation),
  };
}

function parameterSchema({ style, description }: Parameter): z.ZodType {
  const type: z.ZodType = style === 'deepObject' ? z.record(z.string(), z.unknown()) : z.string();
  return type.optional().describe(description);
}

function responseSchema({ answer }: Operation): z.ZodType {
  switch (answer.kind) {
    case 'list':
      return z.strictObject({ data: z.array(answer.of), meta: listMeta });
    case 'document':
      return z.strictObject({ data: answer.of, meta: z.strictObject({}) });
    case 'map':
      return answer.of;
    case 'sheet':
      return infoSheet;
    default:
      return answer satisfies never;
  }
}
