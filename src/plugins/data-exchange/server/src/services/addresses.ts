import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { hasPortal } from '#portal/services';
import type { FeedAddresses } from '../renderers/atom';

/** From `PUBLIC_URL`, else where the server listens; never what a request says of its host. */
export function originOf(strapi: Core.Strapi): string {
  return strapi.config.get<string>('server.absoluteUrl', '').replace(/\/+$/, '');
}

/** Where the API is, from its origin on. */
export function apiOf(strapi: Core.Strapi): string {
  return originOf(strapi) + strapi.config.get<string>('api.rest.prefix', '/api');
}

/** A project's page on the portal, where there is one, else what the API says of it. */
export function addressesOf(strapi: Core.Strapi, locale: Locale): FeedAddresses {
  const api = apiOf(strapi);
  const origin = originOf(strapi);
  const isOnPortal = hasPortal(strapi);
  return {
    self: `${api}/projects.atom?locale=${locale}`,
    ofProject({ slug, documentId }) {
      const key = encodeURIComponent(slug ?? documentId);
      return isOnPortal ? `${origin}/${locale}/projects/${key}` : `${api}/projects/${key}?locale=${locale}`;
    },
  };
}
