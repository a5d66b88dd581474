import { errors } from '@strapi/utils';

/** One thing that is wrong with one field; `path` as in the entry, such as `['socialLinks', 0, 'url']`. */
export interface FieldError {
  path: (string | number)[];
  message: string;
}

/** The error that Strapi answers with status 400 and that the panel shows at each field. */
export function toValidationError(problems: readonly FieldError[]): Error {
  const [first] = problems;
  const message = problems.length === 1 && first ? first.message : `${problems.length} fields need attention`;
  return new errors.ValidationError(message, {
    errors: problems.map(({ path, message: text }) => ({
      path: path.map(String),
      message: text,
      name: 'ValidationError',
    })),
  });
}

/** @throws ValidationError with the first problem of every field, where there is any */
export function refuse(problems: readonly FieldError[]): void {
  const fields = new Map([...problems].reverse().map((problem) => [problem.path.join('.'), problem]));
  if (fields.size > 0)
    throw toValidationError(problems.filter((problem) => [...fields.values()].includes(problem)));
}
