import { servicesOf } from '#info-sheet/services';
import { DEFAULT_LOCALE } from '#domain/locale';

interface Previewed {
  documentId: string;
  locale?: string | null;
  status?: string | null;
}

/** Where the panel's preview shows what is being edited: a project as its info sheet, draft or published; nothing else has one. */
export async function previewAddress(
  uid: string,
  { documentId, locale, status }: Previewed,
): Promise<string | undefined> {
  if (uid !== 'api::project.project') return undefined;
  const link = await servicesOf(strapi).access.previewLink(
    documentId,
    locale ?? DEFAULT_LOCALE,
    status === 'published' ? 'published' : 'draft',
  );
  return link ?? undefined;
}
