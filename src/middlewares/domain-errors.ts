import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isDomainError, type DomainError, type DomainErrorCode } from '#domain/errors/index';
import { sendTrouble } from '#edge/send-trouble';
import type { RenderingErrorCode } from '#info-sheet/rendering';
import { databaseTrouble } from '#domain/database-trouble';

type ListedCode = DomainErrorCode | RenderingErrorCode;

interface EdgeError {
  status: number;
  /** As Strapi names its own errors of this status. */
  name: string;
}

const BAD_REQUEST: EdgeError = { status: 400, name: 'ValidationError' };
const NOT_FOUND: EdgeError = { status: 404, name: 'NotFoundError' };
const FORBIDDEN: EdgeError = { status: 403, name: 'ForbiddenError' };
const NOT_ACCEPTABLE: EdgeError = { status: 406, name: 'NotAcceptableError' };
const FAILED: EdgeError = { status: 500, name: 'InternalServerError' };

/** What each error of the domain and of a sheet's making is over HTTP; whatever isn't listed is the server's own fault. */
const EDGE_ERRORS = {
  'unknown-locale': BAD_REQUEST,
  'unknown-parameter': BAD_REQUEST,
  'unknown-filter': BAD_REQUEST,
  'unknown-operator': BAD_REQUEST,
  'unknown-format': NOT_ACCEPTABLE,
  'invalid-parameter': BAD_REQUEST,
  'project-not-found': NOT_FOUND,
  'drafts-forbidden': FORBIDDEN,
  'renderer-busy': { status: 503, name: 'ServiceUnavailableError' },
  'renderer-timeout': { status: 504, name: 'GatewayTimeoutError' },
  'renderer-crashed': FAILED,
  'renderer-failed': FAILED,
  'sheet-too-large': FAILED,
} satisfies Record<ListedCode, EdgeError>;

/**
 * Answers listed errors, and a database that is away or full, with Strapi's error body and the status that they have at the
 * edge. What is the server's fault is logged with its cause, which the answer doesn't tell.
 */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    const trouble = databaseTrouble(error);
    if (trouble) {
      strapi.log.error(`${ctx.path}: ${error instanceof Error ? error.message : trouble}`);
      return sendTrouble(ctx, trouble);
    }
    if (isClientsFault(error)) {
      const { status, name, message } = error;
      ctx.status = status;
      ctx.body = { data: null, error: { status, name, message, details: {} } };
      return;
    }
    if (!isDomainError(error) || !isListed(error)) throw error;
    const { status, name } = EDGE_ERRORS[error.code];
    if (status >= 500) strapi.log.error(`${ctx.path}: ${error.message} ${error.cause ?? ''}`);
    if ('retryAfter' in error.details) ctx.set('Retry-After', String(error.details.retryAfter));
    ctx.status = status;
    ctx.body = {
      data: null,
      error: { status, name, message: error.message, details: { code: error.code, ...error.details } },
    };
  }
};

/** What parsers of a body say of one that is too large, broken or broken off: Strapi would log each with its stack. */
function isClientsFault(error: unknown): error is Error & { status: number } {
  return (
    error instanceof Error &&
    !(error instanceof errors.ApplicationError || error instanceof errors.HttpError) &&
    'expose' in error &&
    error.expose === true &&
    'status' in error &&
    typeof error.status === 'number' &&
    error.status < 500
  );
}

function isListed(error: DomainError): error is DomainError<ListedCode> {
  return Object.hasOwn(EDGE_ERRORS, error.code);
}
