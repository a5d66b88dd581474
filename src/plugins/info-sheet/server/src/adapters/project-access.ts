import type { Core } from '@strapi/strapi';
import type { Ability } from '#domain/ability';
import type { Locale } from '#domain/locale';
import { servicesOf } from '#catalogue/services';
import { strapiServices } from '#strapi/services';
import { SHEET_PERMISSIONS } from '#info-sheet/panel';

const PROJECT = 'api::project.project';

/** The abilities of an admin user as they are now; null of one who is gone, blocked or not active. */
export async function loadAbility(strapi: Core.Strapi, userId: number): Promise<Ability | null> {
  const user = await strapi.db
    .query('admin::user')
    .findOne({ where: { id: userId, isActive: true }, populate: ['roles'] });
  if (!user || user.blocked) return null;
  return strapiServices(strapi).permissions.engine.generateUserAbility(user);
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
  const chain = await servicesOf(strapi).catalogue.fallbackChain(locale);
  // A sheet has words of every version that its locale falls back to.
  const read = rows.filter((row) => chain.includes(row.locale));
  const checker = strapiServices(strapi).permissionChecker.create({ userAbility: ability, model: PROJECT });
  return read.length > 0 && read.every((row) => checker.can.read(row));
}
