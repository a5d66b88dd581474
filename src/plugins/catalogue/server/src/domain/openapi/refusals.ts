/** Why a request isn't answered as it asks, by HTTP status, with the name that `openapi.json` has for it. */
export const REFUSALS = {
  400: {
    name: 'BadRequest',
    reason: 'Something is asked that can’t be: the message names it and what is allowed',
  },
  401: { name: 'Unauthorized', reason: 'The token isn’t one, or no longer' },
  403: { name: 'Forbidden', reason: 'Drafts, or anything else that the caller has no right to' },
  404: { name: 'NotFound', reason: 'Nothing of that name is visible in the locale' },
  406: { name: 'NotAcceptable', reason: 'There is no such format: the message names those there are' },
  500: { name: 'InternalServerError', reason: 'A fault of the server’s own' },
  503: {
    name: 'ServiceUnavailable',
    reason: 'Too many sheets are waiting: Retry-After says when to come back',
  },
  504: { name: 'GatewayTimeout', reason: 'The sheet took longer than one may' },
} as const;

/** A status as `REFUSALS` has it. */
export type Refusal = keyof typeof REFUSALS;

/** Of every route. */
export const PUBLIC: readonly Refusal[] = [400, 401, 403, 500];
/** Of one document. */
export const NAMED: readonly Refusal[] = [...PUBLIC, 404];
/** Of a sheet, in whatever format. */
export const RENDERED: readonly Refusal[] = [...NAMED, 406, 503, 504];
