import type { DomainError } from '#domain/errors/index';
import { InvalidParameterError, UnknownParameterError } from '#domain/errors/index';

/** Everything that is wrong with a request, collected so that a caller learns it all at once. */
export type Problems = DomainError[];

/** Notes each key of `params` that is not allowed. `place` is the path before it, such as `pagination`. */
export function noteUnknown(
  params: Record<string, unknown>,
  allowed: readonly string[],
  problems: Problems,
  place = '',
): void {
  for (const name of Object.keys(params)) {
    if (!allowed.includes(name)) {
      const named = place ? `${place}[${name}]` : name;
      problems.push(
        new UnknownParameterError({
          name: named,
          allowed: allowed.map((key) => (place ? `${place}[${key}]` : key)),
        }),
      );
    }
  }
}

export function noteInvalid(
  parameter: string,
  value: unknown,
  expected: readonly string[] | string,
  problems: Problems,
): void {
  problems.push(new InvalidParameterError({ parameter, value, expected }));
}
