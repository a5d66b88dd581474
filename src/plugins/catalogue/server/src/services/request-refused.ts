import { RequestRefused } from '#domain/errors/request-refused';
import type { Parsed } from '../domain/query/parse-project-query';

/** The query, or a throw of `RequestRefused`. */
export function assertQuery<Query>(parsed: Parsed<Query>): Query {
  if (parsed.kind === 'refused') throw new RequestRefused(parsed.problems);
  return parsed.query;
}
