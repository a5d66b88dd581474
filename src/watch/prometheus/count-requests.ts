import { Counter, Histogram, type Registry } from 'prom-client';
import type { AnsweredRequest } from '../requests/see-requests';

/** Seconds; a kept answer takes less than the first, a long PDF as much as the last. */
const BUCKETS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

interface Tally {
  requests: Counter.Internal;
  seconds: Histogram.Internal<string>;
}

/**
 * Counts answers by method, route and status, and how long a route takes. Routes are patterns, of which there are as many as
 * the router has: no client can make more series by asking for other paths.
 */
export function countRequests(registry: Registry): (answered: AnsweredRequest) => void {
  const requests = new Counter({
    name: 'fiche_http_requests_total',
    help: 'Answers by method, route and status; 499 is a client that was gone before',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'fiche_http_request_duration_seconds',
    help: 'From the head of a request to the end of its answer',
    labelNames: ['route'],
    buckets: BUCKETS,
    registers: [registry],
  });
  // What prom-client makes of labels is kept: making it takes longer than counting.
  const tallies = new Map<string, Tally>();

  function tallyOf(method: string, route: string, status: number): Tally {
    const key = `${method} ${status} ${route}`;
    const known = tallies.get(key);
    if (known) return known;
    const tally = {
      requests: requests.labels(method, route, String(status)),
      seconds: seconds.labels(route),
    };
    tallies.set(key, tally);
    return tally;
  }

  return ({ seen, request: { method = '' }, status, seconds: taken }) => {
    const tally = tallyOf(METHODS.includes(method) ? method : 'other', seen.route ?? 'none', status);
    tally.requests.inc();
    tally.seconds.observe(taken);
  };
}
