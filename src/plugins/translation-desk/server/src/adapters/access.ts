import type { Core } from '@strapi/strapi';
import { toSubject } from '#access/ability';
import type { Ability } from '#domain/ability';
import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import type { Access } from '#translation-desk/access';
import type { TranslatableType } from '#translation-desk/translatable-type';
import { leafPaths } from '../domain/schema/leaf-paths';

/** Whoever holds a token that is granted the desk's routes. */
export const FULL_ACCESS: Access = {
  mayRead: () => true,
  mayWrite: () => true,
  mayPublish: () => true,
  mayTranslate: true,
  mayReview: true,
  mayEditGlossary: true,
};

const EXPLORER = 'plugin::content-manager.explorer';

/** An admin user's access, from the abilities of their request: the same answers that the content manager gives. */
export function adminAccess(strapi: Core.Strapi, ability: Ability): Access {
  const can = (action: string, type: TranslatableType, locale: Locale, field?: string): boolean =>
    ability.can(`${EXPLORER}.${action}`, toSubject(strapi, ability, type.uid, { locale }), field);

  const canWhole = (action: string, type: TranslatableType, locale: Locale, name: string): boolean => {
    const field = type.fields[name];
    return field !== undefined && leafPaths(name, field).every((path) => can(action, type, locale, path));
  };

  return {
    mayRead: (type, locale, name) =>
      (name === undefined ? Object.keys(type.fields) : [name]).some((one) =>
        [locale, DEFAULT_LOCALE].every((side) => canWhole('read', type, side, one)),
      ),
    mayWrite: (type, locale, name) => canWhole('update', type, locale, name),
    mayPublish: (type, locale) => type.draftAndPublish && can('publish', type, locale),
    mayTranslate: ability.can('plugin::translation-desk.translate'),
    mayReview: ability.can('plugin::translation-desk.review'),
    mayEditGlossary: ability.can('plugin::translation-desk.glossary'),
  };
}

/** Whether somebody may write at least one field of one of the types in a locale. */
export function mayEditLocale(access: Access, types: readonly TranslatableType[], locale: Locale): boolean {
  return types.some((type) => Object.keys(type.fields).some((field) => access.mayWrite(type, locale, field)));
}

/** Whether somebody may read what names the documents of a type; false where nothing does. */
export function mayReadTitle(access: Access, type: TranslatableType, locale: Locale): boolean {
  return type.titleField !== null && access.mayRead(type, locale, type.titleField);
}
