import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isDomainError } from '../../../../../domain/errors';
import { RENDERING_ERRORS, RendererBusyError, type RenderingErrorCode } from '../domain/rendering-errors';

/** What each failure to make a sheet is over HTTP; `name` as Strapi names its own errors. */
const EDGE_ERRORS = {
  'renderer-busy': { status: 503, name: 'ServiceUnavailableError' },
  'renderer-timeout': { status: 504, name: 'GatewayTimeoutError' },
  'renderer-crashed': { status: 500, name: 'InternalServerError' },
  'renderer-failed': { status: 500, name: 'InternalServerError' },
  'sheet-too-large': { status: 500, name: 'InternalServerError' },
} satisfies Record<RenderingErrorCode, { status: number; name: string }>;

/**
 * Answers what went wrong in the making of a sheet with Strapi's error body, and logs why; rethrows everything else.
 * The reason is for the log alone: it may hold the machine's paths or words of a draft.
 */
export function answerRenderingError(strapi: Core.Strapi, ctx: Context, error: unknown): void {
  if (!isDomainError(error) || !isRenderingCode(error.code)) throw error;
  strapi.log.error(`${ctx.path}: ${error.message} ${error.cause ?? ''}`);
  const { status, name } = EDGE_ERRORS[error.code];
  if (error instanceof RendererBusyError) ctx.set('Retry-After', String(error.details.retryAfter));
  ctx.status = status;
  ctx.body = {
    data: null,
    error: { status, name, message: error.message, details: { code: error.code, ...error.details } },
  };
}

function isRenderingCode(code: string): code is RenderingErrorCode {
  return Object.hasOwn(RENDERING_ERRORS, code);
}
