import { z } from 'zod';
import type { Operation } from './operation';
import type { Parameter } from './parameter';

/** What Strapi's own tools read of a route: its query parameters and its answer, in Zod. */
export interface RouteSchemas {
  request: { query: Record<string, z.ZodType> };
  response: z.ZodType;
}

export function routeSchemas({ parameters, content }: Operation): RouteSchemas {
  const queried = parameters.filter((parameter) => parameter.in === 'query');
  const [json] = Object.values(content).flatMap((each) => (each.kind === 'json' ? [each.schema] : []));
  return {
    request: {
      query: Object.fromEntries(queried.map((parameter) => [parameter.name, parameterSchema(parameter)])),
    },
    response: json ?? z.unknown(),
  };
}

function parameterSchema({ style, description }: Parameter): z.ZodType {
  const type: z.ZodType = style === 'deepObject' ? z.record(z.string(), z.unknown()) : z.string();
  return type.optional().describe(description);
}
