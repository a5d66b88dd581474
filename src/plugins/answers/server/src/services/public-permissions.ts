import type { Core } from '@strapi/strapi';
import { servicesOf } from '#answers/services';
import { strapiServices } from '#strapi/services';

const TYPES = ['plugin::users-permissions.permission', 'plugin::users-permissions.role'];

/** What everybody may do is looked up for every request without a token, and seldom changes. */
export function cachePublicPermissions(strapi: Core.Strapi): void {
  const { generationCache } = servicesOf(strapi);
  const service = strapiServices(strapi).endUserPermissions;
  service.findPublicPermissions = generationCache.cacheWhileSame(
    TYPES,
    service.findPublicPermissions.bind(service),
  );
}
