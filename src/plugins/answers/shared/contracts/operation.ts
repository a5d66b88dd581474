import type { z } from 'zod';
import type { Parameter } from './parameter';
import type { Refusal } from './refusals';

/** A public read, as the plugin that answers it declares it for `openapi.json`. */
export interface Operation {
  /** After the API's prefix, such as `/projects/{id}`. */
  path: string;
  operationId: string;
  summary: string;
  tag: string;
  parameters: readonly Parameter[];
  /** JSON schemas of its parameters, by the name that they refer to them by. */
  parameterSchemas?: Readonly<Record<string, object>>;
  /** What it answers, by media type. */
  content: Readonly<Record<string, AnswerContent>>;
  /** What it answers under 301, where its `{id}` may be a name that a document had. */
  moved?: z.ZodType;
  /** What it may answer instead. */
  refusals: readonly Refusal[];
}

export type AnswerContent = { kind: 'json'; schema: z.ZodType } | { kind: 'text' } | { kind: 'bytes' };

/** The content of a route that answers JSON alone. */
export function jsonOf(schema: z.ZodType): Operation['content'] {
  return { 'application/json': { kind: 'json', schema } };
}
