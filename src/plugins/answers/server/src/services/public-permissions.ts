import type { Core } from '@strapi/strapi';
import { servicesOf } from '#answers/services';
import { strapiServices } from '#strapi/services';

/** What everybody may do is looked up for every request without a token, and is part of the content generation. */
export function cachePublicPermissions(strapi: Core.Strapi): void {
  const { generationCache } = servicesOf(strapi);
  const service = strapiServices(strapi).endUserPermissions;
  service.findPublicPermissions = generationCache.cachePerGeneration(
    service.findPublicPermissions.bind(service),
  );
}
