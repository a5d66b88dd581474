import type { CachedAnswers, PrivateAnswers } from '#answers/route-answers';
import { OPEN_DATA_UID } from '#data-exchange/open-data';
import { keysOf } from '#domain/keys-of';
import { PROJECT_TYPES, PROJECT_UID, TEMPLATE_UID } from '#catalogue/content-types';
import { TERM_KINDS } from '../domain/term-kinds';

/** A locale as Strapi has them: no word of two or three letters but those that are one gets past the controller. */
const LOCALE = ':locale([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)';

const TERM = `:kind(${keysOf(TERM_KINDS).join('|')})/:key([^/]+)`;

/** All that pages are made of: a project's details have the words that its sheet has. */
const PAGES: CachedAnswers = {
  kind: 'cached',
  dependsOn: [...PROJECT_TYPES, TEMPLATE_UID, 'api::site.site'],
};
/** A page whose projects the catalogue reads one by one, or finds for a list. */
const PROJECT_PAGES: CachedAnswers = { ...PAGES, noted: [PROJECT_UID] };

/** A list says what it can be taken away as, too. */
const LIST_PAGES: CachedAnswers = {
  ...PROJECT_PAGES,
  dependsOn: [...PROJECT_PAGES.dependsOn, OPEN_DATA_UID],
};

const PREVIEWS: PrivateAnswers = { kind: 'private' };

/** Readers' pages are everybody's: what they show is published, and nobody is asked who they are. */
const page = (path: string, handler: string, answers = PAGES) => ({
  method: 'GET',
  path,
  handler,
  config: { auth: false, answers },
});

/** Of type `admin`, so that they stand at the root of the server and not under `/api`. */
const pages = {
  type: 'admin',
  prefix: '',
  routes: [
    page('/sitemap.xml', 'machines.sitemapIndex'),
    page(`/sitemap-${LOCALE}.xml`, 'machines.sitemap'),
    page(`/sitemap-${LOCALE}.:part([2-9]|[1-9]\\d+).xml`, 'machines.sitemap'),
    page('/robots.txt', 'machines.robots'),
    page('/.well-known/security.txt', 'machines.security'),
    page('/portal/manifest.webmanifest', 'machines.manifest'),
    page('/portal/icon.svg', 'machines.icon'),
    page('/portal/icon-:size(\\d+).png', 'machines.iconAsPng'),
    page('/portal/:hash([\\w-]+)-:accent([0-9a-f]{6}).css', 'machines.style'),
    // A frame and a tab carry no bearer token: the ticket in the address stands for the session.
    {
      method: 'GET',
      path: '/portal/previews/:ticket',
      handler: 'preview.find',
      config: { auth: false, answers: PREVIEWS },
    },
    {
      method: 'GET',
      path: `/portal/previews/site/${LOCALE}`,
      handler: 'preview.site',
      config: { auth: false, answers: PREVIEWS },
    },
    // Before the pages: a picture's address is that of its page with an ending.
    page(`/${LOCALE}.png`, 'pictures.home'),
    page(`/${LOCALE}/projects.png`, 'pictures.projects'),
    page(`/${LOCALE}/projects/:slug([^/]+).png`, 'pictures.project', PROJECT_PAGES),
    page(`/${LOCALE}/${TERM}.png`, 'pictures.term'),
    page(`/${LOCALE}`, 'pages.home', PROJECT_PAGES),
    page(`/${LOCALE}/projects`, 'pages.projects', LIST_PAGES),
    page(`/${LOCALE}/projects.atom`, 'machines.feed', PROJECT_PAGES),
    page(`/${LOCALE}/projects/:slug`, 'pages.project', PROJECT_PAGES),
    page(`/${LOCALE}/${TERM}`, 'pages.term', PROJECT_PAGES),
  ],
};

export const routes = { pages };
