import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../../../domain/locale';
import { SHEET_PERMISSIONS } from '../../../shared/contracts/panel';

const PROJECT = 'api::project.project';

/** What an admin user may do, as Strapi's permission engine has it. */
export interface Ability {
  can(action: string, subject?: unknown): boolean;
}

/** The abilities of an admin user as they are now; null of one who is gone, blocked or not active. */
export async function loadAbility(strapi: Core.Strapi, userId: number): Promise<Ability | null> {
  const user = await strapi.db
    .query('admin::user')
    .findOne({ where: { id: userId, isActive: true }, populate: ['roles'] });
  if (!user || user.blocked) return null;
  return strapi.service('admin::permission').engine.generateUserAbility(user);
}

/** Whether somebody may read the sheets of a project in a locale: the plugin's own permission, and Strapi's for the project. */
export async function mayReadProject(
  strapi: Core.Strapi,
  ability: Ability,
  documentId: string,
  locale: Locale,
): Promise<boolean> {
  if (!ability.can(SHEET_PERMISSIONS.read)) return false;
  const rows: { locale: Locale }[] = await strapi.db
    .query(PROJECT)
    .findMany({ where: { documentId, publishedAt: null }, populate: ['createdBy'] });
  // A locale without a version of its own is read from the others.
  const row = rows.find((each) => each.locale === locale) ?? rows[0];
  if (!row) return false;
  const checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ability, model: PROJECT });
  return checker.can.read(row);
}
