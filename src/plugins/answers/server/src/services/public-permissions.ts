import type { Core } from '@strapi/strapi';
import type { GenerationCache } from '#answers/generation-cache';

/** The part of Users & Permissions' service that is asked for here. */
interface PermissionService {
  findPublicPermissions(): Promise<unknown[]>;
}

/** What everybody may do is looked up for every request without a token, and is part of the content generation. */
export function cachePublicPermissions(strapi: Core.Strapi): void {
  const cache: GenerationCache = strapi.plugin('answers').service('generationCache');
  const service: PermissionService = strapi.plugin('users-permissions').service('permission');
  service.findPublicPermissions = cache.cachePerGeneration(service.findPublicPermissions.bind(service));
}
