import type { Core } from '@strapi/strapi';
import { watchImports } from './services/measures';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  watchImports(strapi);
}
