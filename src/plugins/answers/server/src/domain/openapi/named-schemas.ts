import { z } from 'zod';

export interface NamedSchemas {
  /** JSON Schema of whatever has a name (`.meta({ id })`), by it. */
  components: Record<string, object>;
  /** JSON Schema of one of the answers. */
  schemaOf(answer: z.ZodType): object;
}

/** The answers, converted together, so that they refer to what has a name by that. */
export function namedSchemas(answers: readonly z.ZodType[]): NamedSchemas {
  const distinct = [...new Set(answers)];
  // A custom type, such as a block, says in its `meta` what the public is told of it.
  const whole = z.toJSONSchema(z.object(Object.fromEntries(distinct.entries())), {
    target: 'draft-2020-12',
    unrepresentable: 'any',
  });
  // OpenAPI 3.1 is JSON Schema 2020-12 throughout, and keeps what has a name elsewhere.
  const { properties, $defs }: { properties: Record<number, object>; $defs?: Record<string, object> } =
    JSON.parse(JSON.stringify(whole).replaceAll('"#/$defs/', '"#/components/schemas/'));
  return {
    components: $defs ?? {},
    schemaOf: (answer) => properties[distinct.indexOf(answer)] ?? {},
  };
}
