import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { declareMeasures } from '#watch/measures';
import { REQUEST_ID } from '#watch/requests/request-id';
import { seenOf } from '#watch/requests/seen-request';
import { seeRequests, type RequestWatch } from '#watch/requests/see-requests';
import { tellRoute } from '#watch/requests/tell-route';

/** Sees every request, from here on the first to hear of it. */
export function watchRequests(strapi: Core.Strapi): void {
  const requests = seeRequests(strapi.server.httpServer);
  strapi.server.use(tellRoute());
  // Strapi's media library has Koa write each of these to the console, past the log.
  strapi.server.app.onerror = () => undefined;
  strapi.server.app.on('error', (error: ThrownError, { req }: Context) => {
    const isGone = GONE.has(error.code ?? '');
    if (!isGone && error.status !== 404 && !error.expose) strapi.log.error(error);
    // Koa takes every header off what it answers then, but for the error's own.
    error.headers = { ...error.headers, [REQUEST_ID]: seenOf(req)?.id ?? '' };
  });
  watches.set(strapi, requests);
  declareMeasures(strapi, [
    {
      kind: 'gauge',
      name: 'fiche_http_requests_open',
      help: 'Requests that are being answered',
      read: () => requests.open(),
    },
  ]);
}

/** What is seen of this app’s requests. */
export function requestsOf(strapi: Core.Strapi): RequestWatch {
  const found = watches.get(strapi);
  if (!found) throw new Error('Requests are asked for before they are watched');
  return found;
}

/** The client has closed the connection, or was cut off: nothing is wrong here. */
const GONE: ReadonlySet<string> = new Set([
  'ECONNABORTED',
  'ECONNRESET',
  'EPIPE',
  'ERR_HTTP_REQUEST_TIMEOUT',
  'ERR_STREAM_PREMATURE_CLOSE',
]);

/** As Koa hands on what nobody has caught. */
interface ThrownError extends Error {
  code?: string;
  status?: number;
  expose?: boolean;
  headers?: Record<string, string>;
}

const watches = new WeakMap<Core.Strapi, RequestWatch>();
