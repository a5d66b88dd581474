import type { Core } from '@strapi/strapi';
import { servicesOf } from '#answers/services';
import { cachePublicPermissions } from './services/public-permissions';

/** Before anything writes content: this plugin is the first of ours, and the app comes after the plugins. */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await servicesOf(strapi).generation.install();
  cachePublicPermissions(strapi);
}
