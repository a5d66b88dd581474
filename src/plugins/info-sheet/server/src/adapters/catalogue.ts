import type { Core } from '@strapi/strapi';
import type { CatalogueService } from '#catalogue/catalogue';

/** The read side that sheets are made from. */
export function catalogueOf(strapi: Core.Strapi): CatalogueService {
  return strapi.plugin('catalogue').service('catalogue');
}
