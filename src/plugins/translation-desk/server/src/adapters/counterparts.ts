import type { Core } from '@strapi/strapi';
import type { CounterpartsService } from '#catalogue/counterparts';

/** Where readers are told what was translated from what. */
export function counterpartsOf(strapi: Core.Strapi): CounterpartsService {
  return strapi.plugin('catalogue').service('counterparts');
}
