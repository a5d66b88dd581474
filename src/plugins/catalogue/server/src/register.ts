import type { Core } from '@strapi/strapi';
import { servicesOf } from '#answers/services';
import { registerSqliteFunctions } from './adapters/search/sqlite-functions';
import { OPERATIONS } from './domain/openapi/operations';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerSqliteFunctions(strapi);
  servicesOf(strapi).openApi.declare(OPERATIONS);
}
