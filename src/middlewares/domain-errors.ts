import type { Core } from '@strapi/strapi';
import { isDomainError, type DomainError, type DomainErrorCode } from '../domain/errors';

interface EdgeError {
  status: number;
  /** As Strapi names its own errors of this status. */
  name: string;
}

const BAD_REQUEST: EdgeError = { status: 400, name: 'ValidationError' };
const NOT_FOUND: EdgeError = { status: 404, name: 'NotFoundError' };
const NOT_ACCEPTABLE: EdgeError = { status: 406, name: 'NotAcceptableError' };

/** What each error of the domain is over HTTP; whatever isn't listed is the server's own fault. */
const EDGE_ERRORS = {
  'unknown-locale': BAD_REQUEST,
  'unknown-parameter': BAD_REQUEST,
  'unknown-filter': BAD_REQUEST,
  'unknown-operator': BAD_REQUEST,
  'unknown-format': NOT_ACCEPTABLE,
  'invalid-parameter': BAD_REQUEST,
  'project-not-found': NOT_FOUND,
} satisfies Record<DomainErrorCode, EdgeError>;

/** Answers the domain's errors with Strapi's error body and the status that they have at the edge. */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (!isDomainError(error) || !isListed(error)) throw error;
    const { status, name } = EDGE_ERRORS[error.code];
    ctx.status = status;
    ctx.body = {
      data: null,
      error: { status, name, message: error.message, details: { code: error.code, ...error.details } },
    };
  }
};

function isListed(error: DomainError): error is DomainError<DomainErrorCode> {
  return Object.hasOwn(EDGE_ERRORS, error.code);
}
