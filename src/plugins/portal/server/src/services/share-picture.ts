import type { Core } from '@strapi/strapi';
import { servicesOf as catalogueServices } from '#catalogue/services';
import type { Locale } from '#domain/locale';
import { servicesOf as infoSheetServices } from '#info-sheet/services';
import type { SharedText } from '#info-sheet/share-picture';
import type { FoundPicture, PicturedPage } from '#portal/services';
import { shadesOf } from '../domain/accent';
import { addresses } from '../domain/address';
import { labelOf, phraseAt, type PageContext } from '../domain/page-context';
import { contextFor } from './context';
import { findTerm } from './pages/term';

/** What a page is shared with: its title in its script, under the portal's name. */
export async function sharePicture(
  strapi: Core.Strapi,
  locale: Locale,
  page: PicturedPage,
  asOf: Date,
): Promise<FoundPicture | null> {
  const context = await contextFor(strapi, locale);
  if (!context) return null;
  const found = await findTitle(strapi, context, page, asOf);
  if (!found) return null;
  if ('moved' in found) return { kind: 'moved', location: addresses.picture(found.moved) };
  const { site, labels } = context;
  const bytes = await infoSheetServices(strapi).rendering.renderShare({
    title: found,
    // The home page's title is the portal's name already.
    portal:
      page.kind === 'home' ? phraseAt(site, 'tagline', site.tagline) : phraseAt(site, 'name', site.name),
    funding: labelOf(context, labels.funded),
    accent: shadesOf(context.accent).light.accent,
  });
  return { kind: 'picture', bytes };
}

/** What the page is called, or the address that it has now; null where there is none. */
async function findTitle(
  strapi: Core.Strapi,
  context: PageContext,
  page: PicturedPage,
  asOf: Date,
): Promise<SharedText | { moved: string } | null> {
  const { locale, site, labels } = context;
  switch (page.kind) {
    case 'home':
      return phraseAt(site, 'name', site.name) ?? labelOf(context, labels.projects);
    case 'projects':
      return labelOf(context, labels.projects);
    case 'project': {
      const found = await catalogueServices(strapi).catalogue.getProject({
        idOrSlug: page.slug,
        locale,
        asOf,
      });
      if (!found) return null;
      const own = found.slug ?? found.documentId;
      if (own !== page.slug) return { moved: addresses.project(locale, own) };
      return phraseAt(found, 'title', found.title) ?? { text: own, locale };
    }
    case 'term': {
      const found = await findTerm(strapi, { kind: page.term, key: page.key }, { locale, asOf });
      if (!found) return null;
      const { document, own } = found;
      if (own !== page.key) return { moved: addresses.term(locale, page.term, own) };
      return phraseAt(document, 'name', document.name) ?? { text: own, locale };
    }
    default:
      return page satisfies never;
  }
}
