import type { Core } from '@strapi/strapi';
import type { PortalService } from '#portal/services';
import { addresses } from '../domain/address';
import { chooseLocale } from '../domain/choose-locale';
import { STYLE_HASH, styleOf } from '../renderers/style';
import { icon, iconAsPng, manifest, robotsText, securityText } from './about';
import { portalLocales } from './context';
import { readFeed } from './feed';
import { addressOfLegacy } from './legacy';
import { lookHome } from './pages/home';
import { inContext } from './pages/in-context';
import { lookUpProject, previewProject } from './pages/project';
import { lookUpProjects } from './pages/projects';
import { lookUpTerm } from './pages/term';
import { sharePicture } from './share-picture';
import { sitemaps } from './sitemaps';

export const portal = ({ strapi }: { strapi: Core.Strapi }): PortalService => {
  const maps = sitemaps(strapi);
  return {
    home: (locale, asOf) => inContext(strapi, locale, (context) => lookHome(strapi, context, asOf)),
    projects: (locale, query, asOf) =>
      inContext(strapi, locale, (context) => lookUpProjects(strapi, context, query, asOf)),
    project: (locale, slug, asOf) =>
      inContext(strapi, locale, (context) => lookUpProject(strapi, context, slug, asOf)),
    term: (locale, kind, key, asOf) =>
      inContext(strapi, locale, (context) => lookUpTerm(strapi, context, { kind, key }, asOf)),
    picture: (locale, page, asOf) => sharePicture(strapi, locale, page, asOf),
    feed: (locale, query, asOf) => readFeed(strapi, locale, query, asOf),
    sitemap: (locale, part) => maps.part(locale, part),
    sitemapIndex: () => maps.index(),
    robots: async () => robotsText(strapi),
    security: (asOf) => securityText(strapi, asOf),
    manifest: () => manifest(strapi),
    addressOfLegacy: (locale, legacyId, asOf) => addressOfLegacy(strapi, locale, legacyId, asOf),
    previewAddress: (ticket) => serverUrl(strapi) + addresses.preview(ticket),
    sitePreviewAddress: (locale) => serverUrl(strapi) + addresses.sitePreview(locale),
    preview: (ticket, asOf) => previewProject(strapi, ticket, asOf),
    style: (hash, accent) => (hash === STYLE_HASH ? styleOf(`#${accent}`) : null),
    icon: () => icon(strapi),
    iconAsPng: (size) => iconAsPng(strapi, size),
    async startFor(acceptLanguage) {
      const { locales, defaultLocale } = await portalLocales(strapi);
      return addresses.home(chooseLocale(acceptLanguage, locales, defaultLocale));
    },
  };
};

/** Where the panel finds this server; empty where that is the same origin. */
function serverUrl(strapi: Core.Strapi): string {
  return strapi.config.get('server.url', '').replace(/\/$/, '');
}
