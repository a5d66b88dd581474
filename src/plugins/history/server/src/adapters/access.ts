import type { Core, UID } from '@strapi/strapi';
import { toSubject } from '#access/ability';
import type { Ability } from '#domain/ability';
import type { HistoryAccess } from '#history/access';
import { KEPT_ATTRIBUTES } from '#domain/attribute';
import { schemaOf } from '#store/shape/content-schema';

const EXPLORER = 'plugin::content-manager.explorer';

/** What an admin user may do, by the abilities of their request: the same answers that the content manager gives today. */
export function adminAccess(strapi: Core.Strapi, ability: Ability): HistoryAccess {
  const can = (action: string, uid: string, locale: string, field?: string): boolean => {
    const entry = locale === '' ? {} : { locale };
    const subject = toSubject(strapi, ability, uid as UID.ContentType, entry);
    return ability.can(`${EXPLORER}.${action}`, subject, field);
  };
  const canField = (action: string, uid: string, locale: string, field: string): boolean =>
    pathsOf(strapi, uid, field).every((path) => can(action, uid, locale, path));
  return {
    mayRead: (uid, locale, field) => canField('read', uid, locale, field),
    mayWrite: (uid, locale, field) => canField('update', uid, locale, field),
    mayCreate: (uid, locale) => can('create', uid, locale),
  };
}

/** The paths that Strapi's permissions know a field by: `title`, `gallery.image`. Of one that isn't there any more, all. */
function pathsOf(strapi: Core.Strapi, uid: string, field: string): string[] {
  const { attributes } = schemaOf(strapi, uid);
  if (attributes[field] === undefined)
    return Object.keys(attributes)
      .filter((name) => !KEPT_ATTRIBUTES.includes(name))
      .flatMap((name) => pathsWithin(strapi, uid, name));
  return pathsWithin(strapi, uid, field);
}

function pathsWithin(strapi: Core.Strapi, uid: string, field: string): string[] {
  const attribute = schemaOf(strapi, uid).attributes[field];
  if (attribute?.type !== 'component' || attribute.component === undefined) return [field];
  const { component } = attribute;
  return Object.keys(schemaOf(strapi, component).attributes)
    .filter((name) => name !== 'id')
    .flatMap((name) => pathsWithin(strapi, component, name).map((path) => `${field}.${path}`));
}
