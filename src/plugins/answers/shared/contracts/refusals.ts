/** Why a request isn't answered as it asks. */
export interface Refusal {
  status: number;
  /** In `openapi.json`. */
  name: string;
  reason: string;
  /** Says in `Retry-After` when to come back. */
  isForNow?: boolean;
}

/** Of every public route. */
export const PUBLIC: readonly Refusal[] = [
  {
    status: 400,
    name: 'BadRequest',
    reason: 'Something is asked that can’t be: the message names it and what is allowed',
  },
  { status: 401, name: 'Unauthorized', reason: 'The token isn’t one, or no longer' },
  { status: 403, name: 'Forbidden', reason: 'Drafts, or anything else that the caller has no right to' },
  {
    status: 429,
    name: 'TooManyRequests',
    reason: 'More was asked for in a minute than one client’s share, without a token',
    isForNow: true,
  },
  { status: 500, name: 'InternalServerError', reason: 'A fault of the server’s own' },
];

/** Of one document. */
export const NAMED: readonly Refusal[] = [
  ...PUBLIC,
  { status: 404, name: 'NotFound', reason: 'Nothing of that name is visible in the locale' },
];
