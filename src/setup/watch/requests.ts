import type { Core } from '@strapi/strapi';
import { declareMeasures } from '#watch/measures';
import { seeRequests, type RequestWatch } from '#watch/requests/see-requests';
import { tellRoute } from '#watch/requests/tell-route';

/** Sees every request, from here on the first to hear of it. */
export function watchRequests(strapi: Core.Strapi): void {
  const requests = seeRequests(strapi.server.httpServer);
  strapi.server.use(tellRoute());
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

const watches = new WeakMap<Core.Strapi, RequestWatch>();
