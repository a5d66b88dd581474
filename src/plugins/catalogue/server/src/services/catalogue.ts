import type { Core } from '@strapi/strapi';
import type { CatalogueService } from '#catalogue/catalogue';
import { getProject } from './get-project';
import { getSingle } from './get-single';
import { fallbackChain, listLocales } from './locales';

/** The read side, as other plugins and the controllers use it. */
export const catalogue = ({ strapi }: { strapi: Core.Strapi }): CatalogueService => ({
  getProject: (reading) => getProject(strapi, reading),
  getSingle: (reading) => getSingle(strapi, reading),
  listLocales: () => listLocales(strapi),
  fallbackChain: (locale) => fallbackChain(strapi, locale),
});
