import type { Core } from '@strapi/strapi';
import { ProjectNotFoundError } from '#domain/errors/index';
import { servicesOf as catalogueServices } from '#catalogue/services';
import type { InfoSheetService } from '#info-sheet/services';
import { fillTemplate } from '../adapters/fill-template';
import { buildInfoSheet } from '../domain/build-info-sheet';
import { formatLinks } from '../domain/format-links';
import { parseInfoSheetQuery } from '../domain/parse-info-sheet-query';
import { toSheetTemplate } from '../domain/to-sheet-template';

const TEMPLATE = 'api::info-sheet-template.info-sheet-template';

export const infoSheet = ({ strapi }: { strapi: Core.Strapi }): InfoSheetService => ({
  fillTemplate: () => fillTemplate(strapi),

  async parseQuery(query) {
    const locales = await catalogueServices(strapi).catalogue.listLocales();
    return parseInfoSheetQuery(
      query,
      locales.map(({ code }) => code),
    );
  },

  async sheetOf(project, locale, asOf) {
    const template = toSheetTemplate(
      await catalogueServices(strapi).catalogue.getSingle({ uid: TEMPLATE, locale }),
      locale,
    );
    return buildInfoSheet(project, template, { locale, asOf });
  },

  async getInfoSheet(idOrSlug, query, asOf) {
    const { locale, fallback, status } = query;
    const catalogue = catalogueServices(strapi).catalogue;
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
