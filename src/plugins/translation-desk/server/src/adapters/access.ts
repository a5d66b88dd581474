import type { Core } from '@strapi/strapi';
import { toSubject, type Ability } from '#access/ability';
import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import { leafPaths } from '../domain/schema/leaf-paths';
import type { TranslatableType } from './translatable-types';

/** What somebody may do with the texts of a type in a locale, by Strapi's own permissions. */
export interface Access {
  /**
   * Whether they may read a field in the locale and what it is translated from, in the default one: the desk shows
   * both, also of drafts. Without a field: whether they may read one at least.
   */
  mayRead(type: TranslatableType, locale: Locale, field?: string): boolean;
  mayWrite(type: TranslatableType, locale: Locale, field: string): boolean;
  mayPublish(type: TranslatableType, locale: Locale): boolean;
  /** The desk's own permissions: whether they may save texts, and say that one is right. */
  mayTranslate: boolean;
  mayReview: boolean;
}

/** Whoever holds a token that is granted the desk's routes. */
export const FULL_ACCESS: Access = {
  mayRead: () => true,
  mayWrite: () => true,
  mayPublish: () => true,
  mayTranslate: true,
  mayReview: true,
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
