import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage } from 'node:http';

/** A request, as far as whoever watches wants to know of it. */
export interface SeenRequest {
  id: string;
  /** Of `performance.now()`. */
  startedAt: number;
  /** The pattern of the route that answers, such as `/api/projects/:id`; null: none does. */
  route: string | null;
  /** Whether the answer was at hand, and nothing was computed. */
  isKept: boolean;
}

const SEEN = Symbol('seen');

/** A property, not a WeakMap: answers that are at hand go past here twenty thousand times a second. */
interface Marked extends IncomingMessage {
  [SEEN]?: SeenRequest;
}

export function markSeen(request: IncomingMessage, seen: SeenRequest): void {
  (request as Marked)[SEEN] = seen;
}

/** What is known of a request; undefined where nobody watches, as in tests of parts. */
export function seenOf(request: IncomingMessage): SeenRequest | undefined {
  return (request as Marked)[SEEN];
}

/** Does `work`, and all that it sets off, in the name of a request. */
export function inRequest(seen: SeenRequest, work: () => void): void {
  current.run(seen, work);
}

/** The request in whose name something is done; undefined at the start, and of what runs by itself. */
export function currentRequest(): SeenRequest | undefined {
  return current.getStore();
}

const current = new AsyncLocalStorage<SeenRequest>();
