import type { Core } from '@strapi/strapi';
import { ProjectNotFoundError } from '#domain/errors/index';
import type { Locale } from '#domain/locale';
import type { LocalizedProject } from '#domain/localized-project';
import type { GetInfoSheetResponse, InfoSheet, InfoSheetQuery } from '#info-sheet/info-sheet';
import { catalogueOf } from '../adapters/catalogue';
import { fillTemplate } from '../adapters/fill-template';
import { buildInfoSheet } from '../domain/build-info-sheet';
import { formatLinks } from '../domain/format-links';
import { parseInfoSheetQuery } from '../domain/parse-info-sheet-query';
import { toSheetTemplate } from '../domain/to-sheet-template';

const TEMPLATE = 'api::info-sheet-template.info-sheet-template';

/** Info sheets, as controllers and other plugins ask for them. `strapi.plugin('info-sheet').service('infoSheet')` gives it. */
export const infoSheet = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Fills the info-sheet template with the product's own labels where it is empty; asks for the locales to exist. */
  fillTemplate: () => fillTemplate(strapi),

  /** @throws the domain's errors for a parameter or locale that isn't one */
  async parseQuery(query: Record<string, unknown>): Promise<InfoSheetQuery> {
    const locales = await catalogueOf(strapi).listLocales();
    return parseInfoSheetQuery(
      query,
      locales.map(({ code }) => code),
    );
  },

  /** The sheet of a project that has been read in a locale. */
  async sheetOf(project: LocalizedProject, locale: Locale, asOf: Date): Promise<InfoSheet> {
    const template = toSheetTemplate(await catalogueOf(strapi).getSingle({ uid: TEMPLATE, locale }), locale);
    return buildInfoSheet(project, template, { locale, asOf });
  },

  /**
   * The sheet of one project as it is at `asOf`.
   * @throws ProjectNotFoundError where the project isn't visible in the locale at that status
   */
  async getInfoSheet(idOrSlug: string, query: InfoSheetQuery, asOf: Date): Promise<GetInfoSheetResponse> {
    const { locale, fallback, status } = query;
    const catalogue = catalogueOf(strapi);
    const project = await catalogue.getProject({ idOrSlug, locale, fallback, status, asOf });
    if (!project) throw new ProjectNotFoundError({ id: idOrSlug, locale });
    const { documentId, slug, availableLocales } = project;
    return {
      data: await this.sheetOf(project, locale, asOf),
      meta: {
        documentId,
        slug,
        status,
        fallback,
        availableLocales,
        formats: formatLinks(slug ?? documentId, query, strapi.config.get('api.rest.prefix', '/api')),
      },
    };
  },
});
