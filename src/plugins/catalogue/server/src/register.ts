import type { Core } from '@strapi/strapi';
import { registerSqliteFunctions } from './adapters/search/sqlite-functions';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerSqliteFunctions(strapi);
}
