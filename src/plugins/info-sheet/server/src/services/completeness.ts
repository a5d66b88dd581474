import type { Core } from '@strapi/strapi';
import type { PublicationStatus } from '#domain/publication-status';
import type { LocaleSheets, SheetVersion } from '#info-sheet/panel';
import type { AccessService, CompletenessRequest, CompletenessService } from '#info-sheet/services';
import { servicesOf } from '#info-sheet/services';
import type { CatalogueLocale } from '#catalogue/catalogue';
import { servicesOf as catalogueServices } from '#catalogue/services';
import { fontCoverage } from '../adapters/typst/font-coverage';
import { toCompleteness } from '../domain/completeness';
import { findLosses } from '../renderers/pdf/find-losses';

export const completeness = ({ strapi }: { strapi: Core.Strapi }): CompletenessService => ({
  async getCompleteness(request) {
    const { access } = servicesOf(strapi);
    const locales = await catalogueServices(strapi).catalogue.listLocales();
    const ordered = [...locales].sort((a, b) => Number(b.isDefault) - Number(a.isDefault));
    return {
      data: {
        locales: await Promise.all(ordered.map((locale) => loadLocale(strapi, access, locale, request))),
        linksExpireAt: access.expiryOf(request.asOf).toISOString(),
      },
    };
  },
});

async function loadLocale(
  strapi: Core.Strapi,
  access: AccessService,
  { code: locale, name }: CatalogueLocale,
  { documentId, userId, asOf }: CompletenessRequest,
): Promise<LocaleSheets> {
  const load = async (status: PublicationStatus) => {
    const reading = { idOrSlug: documentId, status, asOf };
    const project = await catalogueServices(strapi).catalogue.getProject({ ...reading, locale });
    if (!project) return { version: null, written: false };
    const base = await catalogueServices(strapi).catalogue.getProject({
      ...reading,
      locale: project.baseLocale,
      fallback: 'none',
    });
    const links = access.ticketLinks({ userId, documentId, locale, status }, asOf);
    const losses = findLosses(
      await servicesOf(strapi).infoSheet.sheetOf(project, locale, asOf),
      fontCoverage(),
    );
    const version: SheetVersion = { ...toCompleteness(project, base ?? project), losses, links };
    return { version, written: project.availableLocales.includes(locale) };
  };
  const [draft, published] = await Promise.all([load('draft'), load('published')]);
  return {
    locale,
    name,
    written: draft.written,
    versions: { draft: draft.version, published: published.version },
  };
}
