import type { Core } from '@strapi/strapi';
import { servicesOf as answersServices } from '#answers/services';
import { PROJECT_TYPES } from '#catalogue/content-types';
import { servicesOf as infoSheetServices } from '#info-sheet/services';
import { servicesOf as catalogueServices } from '#catalogue/services';
import { servedLocale } from '#domain/fallbacks';
import { groupBy } from '#domain/group-by';
import type { Locale } from '#domain/locale';
import { toLang } from '#print/phrase';
import { SHEET_FORMATS } from '#info-sheet/sheet-format';
import type { LocalizedProject } from '#catalogue/project';
import type { Found, PortalService, TermKind } from '#portal/services';
import { addresses } from '../domain/address';
import { chooseLocale } from '../domain/choose-locale';
import { FED, toFeedProject } from '../domain/feed-project';
import {
  EVERYTHING,
  FILTERS,
  parseListQuery,
  toApiParams,
  toQueryString,
  withFilter,
} from '../domain/list-query';
import type { PageContext } from '../domain/page-context';
import { toTerm } from '../domain/read-term';
import { atomFeed } from '../renderers/feed';
import { homePage } from '../renderers/home';
import { toDocument, type Page } from '../renderers/layout';
import { missingPage } from '../renderers/missing';
import { projectPage } from '../renderers/project';
import { projectListPage } from '../renderers/project-list';
import { sitemap, sitemapIndex, type MappedPage } from '../renderers/sitemap';
import { STYLE } from '../renderers/style';
import { mapPicture } from '../renderers/map';
import { termPage } from '../renderers/term';
import { getDocument, listProjects, readProjects } from './ask';
import { contextFor, originOf, portalLocales, STYLE_HASH } from './context';
import { countryCounts } from './country-map';
import { countryId, portalMap } from './maps';
import { languagesOf, pagesIn, visibleIn } from './page-index';

/** Projects on one page of the list. */
const PAGE_SIZE = 24;
/** Projects that a page shows a few of. */
const A_FEW = 6;
/** Entries of a feed. */
const FEED_SIZE = 50;

export const portal = ({ strapi }: { strapi: Core.Strapi }): PortalService => {
  const indexOnce = answersServices(strapi).generationCache.cacheWhileSame(PROJECT_TYPES, () =>
    readIndex(strapi),
  );
  return {
    home: (locale, asOf) => inContext(strapi, locale, (context) => home(strapi, context, asOf)),
    projects: (locale, query, asOf) =>
      inContext(strapi, locale, (context) => projects(strapi, context, query, asOf)),
    project: (locale, slug, asOf) =>
      inContext(strapi, locale, (context) => project(strapi, context, slug, asOf)),
    term: (locale, kind, key, asOf) =>
      inContext(strapi, locale, (context) => term(strapi, context, { kind, key }, asOf)),
    feed: (locale, query, asOf) => feed(strapi, locale, query, asOf),
    async sitemap(locale) {
      const context = await contextFor(strapi, locale);
      return context && sitemap(mappedPages(context, await indexOnce()), context.origin);
    },
    async sitemapIndex() {
      const { locales } = await portalLocales(strapi);
      return sitemapIndex(locales, originOf(strapi));
    },
    async robots() {
      return `User-agent: *\nAllow: /\nDisallow: /admin\n\nSitemap: ${originOf(strapi)}/sitemap.xml\n`;
    },
    security: (asOf) => security(strapi, asOf),
    manifest: () => manifest(strapi),
    addressOfLegacy: (locale, legacyId, asOf) => addressOfLegacy(strapi, locale, legacyId, asOf),
    previewAddress: (ticket) =>
      strapi.config.get('server.url', '').replace(/\/$/, '') + addresses.preview(ticket),
    preview: (ticket, asOf) => preview(strapi, ticket, asOf),
    style: (hash) => (hash === STYLE_HASH ? STYLE : null),
    async startFor(acceptLanguage) {
      const { locales, defaultLocale } = await portalLocales(strapi);
      return addresses.home(chooseLocale(acceptLanguage, locales, defaultLocale));
    },
  };
};

/** A page, or where it is now, or that there is none. */
type Looked = { page: Page; links?: Extract<Found, { kind: 'page' }>['links'] } | { location: string } | null;

async function inContext(
  strapi: Core.Strapi,
  locale: Locale,
  look: (context: PageContext) => Promise<Looked>,
): Promise<Found | null> {
  const context = await contextFor(strapi, locale);
  if (!context) return null;
  const looked = await look(context);
  if (!looked) return { kind: 'missing', locale, html: toDocument(missingPage(context), context) };
  if ('location' in looked) return { kind: 'moved', location: looked.location };
  const links = looked.links ?? [];
  return { kind: 'page', locale, html: toDocument(looked.page, context), links };
}

async function home(strapi: Core.Strapi, context: PageContext, asOf: Date): Promise<Looked> {
  const { locale } = context;
  const how = { locale, asOf, pageSize: A_FEW };
  const newest = await listProjects(strapi, EVERYTHING, { ...how, facets: ['area', 'country'] });
  const running = withFilter(EVERYTHING, 'status', ['ongoing']);
  const ongoing = await listProjects(strapi, running, { ...how, facets: [] });
  const base = await portalMap(strapi, asOf);
  const hrefOf = (code: string) => addresses.term(locale, 'countries', code);
  const page = homePage(
    {
      newest: newest.projects,
      ongoing: ongoing.projects,
      areas: newest.facets.area,
      countries: newest.facets.country,
      map: countryCounts(newest.facets.country, context, { base, hrefOf }),
    },
    context,
  );
  return { page };
}

async function projects(
  strapi: Core.Strapi,
  context: PageContext,
  search: string,
  asOf: Date,
): Promise<Looked> {
  const { locale } = context;
  const query = parseListQuery(new URLSearchParams(search));
  const listing = await listProjects(strapi, query, { locale, asOf, pageSize: PAGE_SIZE, facets: FILTERS });
  if (query.page > Math.max(1, listing.pageCount)) return null;
  const base = await portalMap(strapi, asOf);
  const chosen = query.filters.country;
  const shown = listing.facets.country.filter(({ value }) => chosen.length === 0 || chosen.includes(value));
  const hrefOf = (code: string) =>
    addresses.projects(locale, toQueryString(withFilter(query, 'country', [code])));
  const page = projectListPage(
    { ...listing, query, map: countryCounts(shown, context, { base, hrefOf }) },
    context,
  );
  return { page };
}

async function project(strapi: Core.Strapi, context: PageContext, slug: string, asOf: Date): Promise<Looked> {
  const { locale } = context;
  const found = await catalogueServices(strapi).catalogue.getProject({ idOrSlug: slug, locale, asOf });
  if (!found) return null;
  const own = found.slug ?? found.documentId;
  // A former slug, or the document's own id, leads to the address that the page has now.
  if (own !== slug) return { location: addresses.project(locale, own) };
  const page = projectPage(found, context, {
    base: await portalMap(strapi, asOf),
    countryIds: countryIdsOf(found),
    sheetOf: (format) => addresses.sheet(locale, own, SHEET_FORMATS[format].extension),
    visibleIn: await visibleIn(strapi, context.locales, found.availableLocales),
    languages: await languagesOf(strapi, own, found.availableLocales, asOf),
  });
  return {
    page,
    links: [
      { href: addresses.api(locale, own), rel: 'alternate', type: 'application/json' },
      { href: addresses.sheet(locale, own, 'pdf'), rel: 'alternate', type: 'application/pdf' },
      { href: addresses.feed(locale), rel: 'alternate', type: 'application/atom+xml' },
    ],
  };
}

function countryIdsOf({ countries }: LocalizedProject): string[] {
  return countries.flatMap(({ code }) => countryId(code) ?? []);
}

/** The page as readers would see it, of the draft or of what is published, for whoever has a ticket for its sheet. */
async function preview(strapi: Core.Strapi, sealed: string, asOf: Date): Promise<Found | null> {
  const { access } = infoSheetServices(strapi);
  const ticket = await access.redeem(sealed, asOf);
  if (!ticket) return null;
  const { documentId, locale, status } = ticket;
  return inContext(strapi, locale, async (context) => {
    const found = await catalogueServices(strapi).catalogue.getProject({
      idOrSlug: documentId,
      locale,
      status,
      asOf,
    });
    if (!found) return null;
    const sheets = access.ticketLinks(ticket, asOf);
    const page = projectPage(found, context, {
      base: await portalMap(strapi, asOf),
      countryIds: countryIdsOf(found),
      languages: [],
      visibleIn: [locale],
      sheetOf: (format) => sheets[format],
    });
    return { page: { ...page, isHidden: true } };
  });
}

/** More than a number in any portal has. */
const LONGEST_LEGACY_ID = 64;

async function addressOfLegacy(
  strapi: Core.Strapi,
  locale: Locale,
  legacyId: string,
  asOf: Date,
): Promise<string | null> {
  const { locales } = await portalLocales(strapi);
  if (!locales.includes(locale) || legacyId === '' || legacyId.length > LONGEST_LEGACY_ID) return null;
  const params = { filters: { legacyId: { $eq: legacyId } }, fields: ['slug'], populate: {}, locale };
  const [found] = await readProjects(strapi, params, asOf);
  return typeof found?.slug === 'string' ? addresses.project(locale, found.slug) : null;
}

const TERMS = {
  countries: { uid: 'api::country.country', attribute: 'code', filter: 'country' },
  'priority-areas': { uid: 'api::priority-area.priority-area', attribute: 'slug', filter: 'area' },
  subsectors: { uid: 'api::subsector.subsector', attribute: 'slug', filter: 'subsector' },
  topics: { uid: 'api::topic.topic', attribute: 'slug', filter: 'topic' },
} as const satisfies Record<TermKind, object>;

async function term(
  strapi: Core.Strapi,
  context: PageContext,
  { kind, key }: { kind: TermKind; key: string },
  asOf: Date,
): Promise<Looked> {
  const { locale } = context;
  const { uid, attribute, filter } = TERMS[kind];
  const found = await getDocument(strapi, uid, { attribute, value: key }, { locale, asOf });
  if (!found?.data) return null;
  const document = toTerm(found.data);
  const { [attribute]: own = key, name, description } = document;
  if (own !== key) return { location: addresses.term(locale, kind, own) };
  const listing = await listProjects(strapi, withFilter(EVERYTHING, filter, [key]), {
    locale,
    asOf,
    pageSize: 2 * A_FEW,
    facets: [],
  });
  const id = kind === 'countries' ? countryId(key) : null;
  const base = id === null ? null : await portalMap(strapi, asOf);
  const page = termPage(
    {
      page: kind,
      key,
      name: { text: name ?? key, ...toLang(servedLocale(document, 'name')) },
      description: description
        ? { text: description, ...toLang(servedLocale(document, 'description')) }
        : null,
      projects: listing.projects,
      total: listing.total,
      map:
        base && id !== null ? mapPicture({ base, label: name ?? key, highlighted: [id], markers: [] }) : '',
    },
    context,
  );
  return { page };
}

async function feed(strapi: Core.Strapi, locale: Locale, search: string, asOf: Date): Promise<string | null> {
  const context = await contextFor(strapi, locale);
  if (!context) return null;
  const query = { ...parseListQuery(new URLSearchParams(search)), page: 1 };
  const answers = await readProjects(
    strapi,
    { ...toApiParams(query), ...FED, locale, pagination: { start: '0', limit: String(FEED_SIZE) } },
    asOf,
  );
  const said = toQueryString(query);
  return atomFeed(answers.map(toFeedProject), context, {
    self: addresses.feed(locale, said),
    html: addresses.projects(locale, said),
  });
}

/** Every language's pages, each project's together. */
type PageIndex = ReadonlyMap<string, { locale: Locale; slug: string; updatedAt: string }[]>;

async function readIndex(strapi: Core.Strapi): Promise<PageIndex> {
  const { locales } = await portalLocales(strapi);
  const pages: { locale: Locale; documentId: string; slug: string; updatedAt: string }[] = [];
  for (const locale of locales)
    for (const page of await pagesIn(strapi, locale, new Date())) pages.push({ ...page, locale });
  return groupBy(pages, ({ documentId }) => documentId);
}

function mappedPages({ locale, locales }: PageContext, index: PageIndex): MappedPage[] {
  const everywhere = (of: (each: Locale) => string) =>
    locales.map((each) => ({ locale: each, path: of(each) }));
  const own: MappedPage[] = [
    { path: addresses.home(locale), changed: null, alternates: everywhere(addresses.home) },
    {
      path: addresses.projects(locale),
      changed: null,
      alternates: everywhere((each) => addresses.projects(each)),
    },
  ];
  const projectPages = [...index.values()].flatMap((versions): MappedPage[] => {
    const here = versions.find((each) => each.locale === locale);
    if (!here) return [];
    const alternates = versions.map((each) => ({
      locale: each.locale,
      path: addresses.project(each.locale, each.slug),
    }));
    return [{ path: addresses.project(locale, here.slug), changed: here.updatedAt, alternates }];
  });
  return [...own, ...projectPages];
}

async function security(strapi: Core.Strapi, asOf: Date): Promise<string | null> {
  const { defaultLocale } = await portalLocales(strapi);
  const contact = (await contextFor(strapi, defaultLocale))?.site.securityContact;
  if (!contact) return null;
  // RFC 9116 §2.5.5 asks for a day on which this will be old: the end of next year, so that it holds still for months.
  const expires = `${asOf.getUTCFullYear() + 1}-12-31T23:59:59Z`;
  return `Contact: mailto:${contact}\nExpires: ${expires}\nCanonical: ${originOf(strapi)}/.well-known/security.txt\n`;
}

async function manifest(strapi: Core.Strapi): Promise<object> {
  const { defaultLocale } = await portalLocales(strapi);
  const name = (await contextFor(strapi, defaultLocale))?.site.name ?? 'Fiche';
  return {
    name,
    short_name: name.slice(0, 30),
    lang: defaultLocale,
    start_url: '/',
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#003399',
    icons: [{ src: '/portal/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
}
