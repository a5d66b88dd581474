import type { Core } from '@strapi/strapi';
import type { PublicationStatus } from '#domain/localized-project';
import type { GetCompletenessResponse, LocaleSheets, SheetVersion } from '#info-sheet/panel';
import type { CatalogueLocale } from '#catalogue/catalogue';
import { catalogueOf } from '../adapters/catalogue';
import { fontCoverage } from '../adapters/typst/font-coverage';
import { toCompleteness } from '../domain/completeness';
import { findLosses } from '../renderers/pdf/find-losses';
import type { AccessService } from './access';
import type { infoSheet } from './info-sheet';

export interface CompletenessRequest {
  documentId: string;
  /** The admin user that the links are for. */
  userId: number;
  asOf: Date;
}

/** How complete a project's sheets are, locale by locale. `strapi.plugin('info-sheet').service('completeness')` gives it. */
export const completeness = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Every locale that content can be read in, the default one first. */
  async getCompleteness(request: CompletenessRequest): Promise<GetCompletenessResponse> {
    const access: AccessService = strapi.plugin('info-sheet').service('access');
    const locales = await catalogueOf(strapi).listLocales();
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
    const project = await catalogueOf(strapi).getProject({ ...reading, locale });
    if (!project) return { version: null, written: false };
    const base = await catalogueOf(strapi).getProject({
      ...reading,
      locale: project.baseLocale,
      fallback: 'none',
    });
    const links = access.ticketLinks({ userId, documentId, locale, status }, asOf);
    const sheets: ReturnType<typeof infoSheet> = strapi.plugin('info-sheet').service('infoSheet');
    const losses = findLosses(await sheets.sheetOf(project, locale, asOf), fontCoverage());
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
