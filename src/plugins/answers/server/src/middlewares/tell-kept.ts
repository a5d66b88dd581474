import type { IncomingMessage } from 'node:http';
import { seenOf } from '#watch/requests/seen-request';
import type { CacheableRead } from '../domain/cacheable-reads';

/** Tells whoever watches that the answer was at hand, and of which route it is: no router has heard of it. */
export function tellKept(request: IncomingMessage, { route }: CacheableRead): void {
  const seen = seenOf(request);
  if (!seen) return;
  seen.route = route;
  seen.isKept = true;
}
