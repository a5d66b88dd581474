import type { Core } from '@strapi/strapi';
import type { Ability } from '#access/ability';
import type { Locale } from '#domain/locale';
import type { CatalogueService } from '#catalogue/catalogue';
import { SHEET_PERMISSIONS } from '#info-sheet/panel';

const PROJECT = 'api::project.project';

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
  const catalogue: CatalogueService = strapi.plugin('catalogue').service('catalogue');
  const chain = await catalogue.fallbackChain(locale);
  // A sheet has words of every version that its locale falls back to.
  const read = rows.filter((row) => chain.includes(row.locale));
  const checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ability, model: PROJECT });
  return read.length > 0 && read.every((row) => checker.can.read(row));
}
