import type { Core } from '@strapi/strapi';
import type { CatalogueServices } from '#catalogue/services';
import { catalogue } from './catalogue';
import { contentApi } from './content-api';
import { counterparts } from './counterparts';
import { search } from './search';

export const services = { catalogue, 'content-api': contentApi, counterparts, search } satisfies {
  [Name in keyof CatalogueServices]: (context: { strapi: Core.Strapi }) => CatalogueServices[Name];
};
