import type { Core, UID } from '@strapi/strapi';
import type { Ability } from '#domain/ability';
import { strapiServices } from '#strapi/services';

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
  return strapiServices(strapi)
    .permissions.createPermissionsManager({ ability, model: uid })
    .toSubject(entry, uid);
}
