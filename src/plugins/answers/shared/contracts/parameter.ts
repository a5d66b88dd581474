import { z } from 'zod';

/** A parameter of OpenAPI 3.1. */
export interface Parameter {
  name: string;
  in: 'query' | 'path';
  required?: true;
  description: string;
  style?: 'deepObject' | 'form';
  explode?: boolean;
  schema: object;
}

export function path(name: string, description: string, schema: object): Parameter {
  return { name, in: 'path', required: true, description, schema };
}

export function query(name: string, description: string, schema: object): Parameter {
  return { name, in: 'query', description, schema };
}

/** `a,b`; the API takes `[0]=a&[1]=b` too. */
export function list(name: string, description: string, items: object): Parameter {
  return { ...query(name, description, { type: 'array', items }), style: 'form', explode: false };
}

export function nested(name: string, description: string, schema: object): Parameter {
  return { ...query(name, description, schema), style: 'deepObject', explode: true };
}

/** What a client may send for the schema to read. */
export function sentSchema(schema: z.ZodType): object {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
  return rest;
}
