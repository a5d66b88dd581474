import type { Core } from '@strapi/strapi';
import type { CatalogueLocale, CatalogueService } from '../../../../catalogue/shared/contracts/catalogue';

/** The locales that content is translated into, sorted by code; the default one isn't among them. */
export async function targetLocales(strapi: Core.Strapi): Promise<CatalogueLocale[]> {
  const catalogue: CatalogueService = strapi.plugin('catalogue').service('catalogue');
  return (await catalogue.listLocales()).filter(({ isDefault }) => !isDefault);
}
