import type { Core } from '@strapi/strapi';
import type { HeldService } from '#answers/held';

/** The part of Users & Permissions' service that is asked for here. */
interface PermissionService {
  findPublicPermissions(): Promise<unknown[]>;
}

/** What everybody may do is looked up for every request without a token, and is part of the content generation. */
export function holdPublicPermissions(strapi: Core.Strapi): void {
  const held: HeldService = strapi.plugin('answers').service('held');
  const service: PermissionService = strapi.plugin('users-permissions').service('permission');
  service.findPublicPermissions = held.oncePerGeneration(service.findPublicPermissions.bind(service));
}
