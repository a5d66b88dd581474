import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { ContentApiService, ContentRequest, LongAnswer } from '#catalogue/services';
import { servicesOf } from '#catalogue/services';
import { RequestRefused } from '#domain/errors/request-refused';
import { toValidationError } from '#edge/to-validation-error';

/** The plugin's content API. */
export function contentApiOf(strapi: Core.Strapi): ContentApiService {
  return servicesOf(strapi)['content-api'];
}

export function requestOf(ctx: Context): ContentRequest {
  return { params: ctx.query, auth: ctx.state.auth, asOf: new Date() };
}

/** The answer, with what was refused and what wasn't found said in Strapi's own error body. */
export async function answer<Body>(work: Promise<Body | null>): Promise<Body> {
  const body = await work.catch((error: unknown) => {
    throw error instanceof RequestRefused ? toValidationError(error) : error;
  });
  if (body === null) throw new errors.NotFoundError();
  return body;
}

/** Sends an answer, a long one as it is made. */
export function send(ctx: Context, body: object | LongAnswer, type: string): void {
  ctx.body = 'pieces' in body ? Readable.from(body.pieces, { objectMode: false }) : body;
  ctx.type = type;
}
