import type { Problems } from '../domain/query/problems';
import type { Parsed } from '../domain/query/parse-project-query';

/** A request that can't be answered as it was asked, with everything that is wrong with it. */
export class RequestRefused extends Error {
  constructor(readonly problems: Problems) {
    super(problems.map(({ message }) => message).join(' '));
    this.name = 'RequestRefused';
  }
}

/** The query, or a throw of `RequestRefused`. */
export function assertQuery<Query>(parsed: Parsed<Query>): Query {
  if (parsed.kind === 'refused') throw new RequestRefused(parsed.problems);
  return parsed.query;
}
