import { servicesOf as infoSheetServices } from '#info-sheet/services';
import { hasPortal, servicesOf as portalServices } from '#portal/services';
import { DEFAULT_LOCALE } from '#domain/locale';

interface Previewed {
  documentId: string;
  locale?: string | null;
  status?: string | null;
}

/**
 * Where the panel's preview shows what is being edited, draft or published: a project as its page on the portal, where
 * there is one, else as its info sheet; Site as the portal's home page; nothing else has a preview.
 */
export async function previewAddress(
  uid: string,
  { documentId, locale, status }: Previewed,
): Promise<string | undefined> {
  if (uid === 'api::site.site')
    return hasPortal(strapi)
      ? portalServices(strapi).portal.sitePreviewAddress(locale ?? DEFAULT_LOCALE)
      : undefined;
  if (uid !== 'api::project.project') return undefined;
  const { access } = infoSheetServices(strapi);
  const shown = status === 'published' ? 'published' : 'draft';
  const ticket = await access.issueTicket(documentId, locale ?? DEFAULT_LOCALE, shown);
  if (!ticket) return undefined;
  return hasPortal(strapi) ? portalServices(strapi).portal.previewAddress(ticket) : access.pageOf(ticket);
}
