import { randomUUID } from 'node:crypto';

export const REQUEST_ID = 'x-request-id';

/** Characters that mean nothing in a header, a log or a shell; long enough for a UUID or a trace of W3C's. */
const FIT = /^[A-Za-z0-9._-]{1,64}$/;

/** What a request is called: as who is in front has called it in `X-Request-Id`, where that is fit to be repeated. */
export function requestId(given: string | string[] | undefined): string {
  return typeof given === 'string' && FIT.test(given) ? given : randomUUID();
}
