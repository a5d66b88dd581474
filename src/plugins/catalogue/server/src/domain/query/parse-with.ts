import type { z } from 'zod';
import type { Problems } from './problems';
import { noteInvalid } from './problems';
import { isRecord } from '#domain/records';

/** The value as the schema reads it; what it refuses is noted, and then it is what it would be had nobody said anything. */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
  { place, problems }: { place: string; problems: Problems },
): z.output<Schema> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const expected = issue.code === 'invalid_value' ? issue.values.map(String) : issue.message;
    const parameter = issue.path.reduce<string>((path, key) => `${path}[${String(key)}]`, place);
    noteInvalid(parameter, valueAt(raw, issue.path), expected, problems);
  }
  return schema.parse(undefined);
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value, key) => (isRecord(value) ? value[String(key)] : undefined), raw);
}
