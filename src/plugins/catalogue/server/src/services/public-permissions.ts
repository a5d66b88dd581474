import type { Core } from '@strapi/strapi';
import type { GenerationService } from './generation';

/** The part of Users & Permissions' service that is asked for here. */
interface PermissionService {
  findPublicPermissions(): Promise<unknown[]>;
}

/**
 * What everybody may do is looked up for every request without a token, and is part of the content generation: here it is
 * looked up once for each. Within a transaction, whose writes no generation counts yet, it is looked up as ever.
 */
export function holdPublicPermissions(strapi: Core.Strapi): void {
  const service: PermissionService = strapi.plugin('users-permissions').service('permission');
  const generation: GenerationService = strapi.plugin('catalogue').service('generation');
  const lookUp = service.findPublicPermissions.bind(service);
  let held: { generation: string; permissions: unknown[] } | null = null;
  service.findPublicPermissions = async () => {
    if (strapi.db.inTransaction()) return lookUp();
    const current = await generation.current();
    if (held?.generation === current) return held.permissions;
    const permissions = await lookUp();
    held = { generation: current, permissions };
    return permissions;
  };
}
