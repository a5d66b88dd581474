import type { Core, UID } from '@strapi/strapi';

/** What an admin user may do, as Strapi's permission engine keeps it. */
export interface Ability {
  can(action: string, subject?: unknown, field?: string): boolean;
}

export function isAbility(value: unknown): value is Ability {
  return typeof value === 'object' && value !== null && 'can' in value && typeof value.can === 'function';
}

/** An entry of a content type, such as a version in a locale, as the engine is asked about it. */
export function toSubject(
  strapi: Core.Strapi,
  ability: Ability,
  uid: UID.ContentType,
  entry: object,
): unknown {
  return strapi
    .service('admin::permission')
    .createPermissionsManager({ ability, model: uid })
    .toSubject(entry, uid);
}
