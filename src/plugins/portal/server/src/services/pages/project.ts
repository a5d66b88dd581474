import type { Core } from '@strapi/strapi';
import { documentKey } from '#answers/made-of';
import { servicesOf as answersServices } from '#answers/services';
import { PROJECT_UID } from '#catalogue/content-types';
import type { LocalizedProject } from '#catalogue/project';
import { servicesOf as catalogueServices } from '#catalogue/services';
import { servicesOf as infoSheetServices } from '#info-sheet/services';
import { SHEET_FORMATS } from '#info-sheet/sheet-format';
import type { Found } from '#portal/services';
import { addresses } from '../../domain/address';
import type { PageContext } from '../../domain/page-context';
import { projectPage } from '../../renderers/project';
import { countryId, portalMap } from '../maps';
import { languagesOf, visibleIn } from '../page-index';
import { inContext, type Looked } from './in-context';

/** A project's page, or where it is now. */
export async function lookUpProject(
  strapi: Core.Strapi,
  context: PageContext,
  slug: string,
  asOf: Date,
): Promise<Looked> {
  const { locale } = context;
  const found = await catalogueServices(strapi).catalogue.getProject({ idOrSlug: slug, locale, asOf });
  if (!found) return (await isGone(strapi, context, slug, asOf)) ? 'gone' : null;
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

/**
 * Whether a project was published under this slug, or id, and isn't in any language now. One that still is in another
 * language only isn't to be had in this one.
 */
async function isGone(
  strapi: Core.Strapi,
  { locales }: PageContext,
  slug: string,
  asOf: Date,
): Promise<boolean> {
  const key = documentKey(PROJECT_UID, slug);
  if (!(await answersServices(strapi).generation.wasEverShown(key))) return false;
  const { catalogue } = catalogueServices(strapi);
  for (const locale of locales)
    if (await catalogue.getProject({ idOrSlug: slug, locale, asOf })) return false;
  return true;
}

/** The page as readers would see it, of the draft or of what is published, for whoever has a ticket for its sheet. */
export async function previewProject(strapi: Core.Strapi, sealed: string, asOf: Date): Promise<Found | null> {
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
    return { page: { ...page, pictured: undefined, isHidden: true } };
  });
}

function countryIdsOf({ countries }: LocalizedProject): string[] {
  return countries.flatMap(({ code }) => countryId(code) ?? []);
}
