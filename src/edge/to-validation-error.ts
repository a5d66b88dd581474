import { errors } from '@strapi/utils';
import type { RequestRefused } from '#domain/errors/request-refused';

/** Everything that is wrong with a request, in Strapi's own error body. */
export function toValidationError({ message, problems }: RequestRefused): Error {
  return new errors.ValidationError(message, {
    errors: problems.map(({ code, message: reason, details }) => ({ code, message: reason, ...details })),
  });
}
