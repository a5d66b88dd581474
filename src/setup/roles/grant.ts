import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { strapiServices } from '#strapi/services';
import { once } from '../once';

/**
 * A permission of Strapi's admin roles; `subject` a content type. All locales are named one by one: Strapi takes null
 * for all too, but removes such a permission to delete or publish at its next start, and its form of roles shows none.
 */
export interface Grant {
  action: string;
  subject?: string;
  properties?: { fields?: string[]; locales?: Locale[] };
}

interface RoleDescription {
  /** Strapi's own stable name of a role, such as `strapi-editor`. */
  code: string;
  name: string;
  description: string;
}

/** The role with this code, created if it was never there; null where people have deleted it. */
export async function ensureRole(strapi: Core.Strapi, role: RoleDescription): Promise<{ id: number } | null> {
  const roles = strapi.db.query('admin::role');
  await once(strapi, `role:${role.code}`, async () => {
    if (!(await roles.findOne({ where: { code: role.code } }))) await roles.create({ data: role });
  });
  return roles.findOne({ where: { code: role.code }, select: ['id'] });
}

/** Grants each permission once in the life of a database: what an administrator takes away stays away. */
export async function grantOnce(
  strapi: Core.Strapi,
  role: { id: number },
  code: string,
  grants: Grant[],
): Promise<void> {
  for (const grant of grants) {
    await once(strapi, `grant:${code}:${grant.action}:${grant.subject ?? ''}`, async () => {
      const where = { role: { id: role.id }, action: grant.action, subject: grant.subject ?? null };
      await strapi.db.query('admin::permission').deleteMany({ where });
      await strapiServices(strapi).roles.addPermissions(role.id, [
        { properties: {}, conditions: [], actionParameters: {}, subject: null, ...grant },
      ]);
    });
  }
}

/**
 * Extends grants by each locale that came after them, once: to those of the permissions that are still there. A locale
 * that an administrator takes out of one stays out.
 */
export async function grantNewLocales(
  strapi: Core.Strapi,
  role: { id: number },
  code: string,
  grants: Grant[],
): Promise<void> {
  const locales = new Set(grants.flatMap(({ properties }) => properties?.locales ?? []));
  for (const locale of locales) {
    await once(strapi, `grant:${code}:locale:${locale}`, async () => {
      for (const grant of grants) {
        if (grant.properties?.locales?.includes(locale)) await addLocale(strapi, role, grant, locale);
      }
    });
  }
}

/** Fields that came after a first release had granted those of then, by content type. */
const LATER_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'api::project.project': ['formerSlugs.slug'],
};

/**
 * Extends grants by the fields that came later, once: to those of the permissions that are still there. A field that an
 * administrator takes out of one stays out.
 */
export async function grantNewFields(
  strapi: Core.Strapi,
  role: { id: number },
  code: string,
  grants: Grant[],
): Promise<void> {
  for (const { action, subject = '', properties } of grants) {
    for (const field of LATER_FIELDS[subject] ?? []) {
      if (!properties?.fields?.includes(field)) continue;
      await once(strapi, `grant:${code}:${action}:${subject}:field:${field}`, async () => {
        const permissions = strapi.db.query('admin::permission');
        const permission: { id: number; properties: Grant['properties'] } | null = await permissions.findOne({
          where: { role: { id: role.id }, action, subject },
        });
        const fields = permission?.properties?.fields;
        if (!permission || !fields || fields.includes(field)) return;
        const extended = { ...permission.properties, fields: [...fields, field] };
        await permissions.update({ where: { id: permission.id }, data: { properties: extended } });
      });
    }
  }
}

async function addLocale(
  strapi: Core.Strapi,
  role: { id: number },
  { action, subject }: Grant,
  locale: Locale,
): Promise<void> {
  const permissions = strapi.db.query('admin::permission');
  const permission: { id: number; properties: { locales?: Locale[] | null } } | null =
    await permissions.findOne({ where: { role: { id: role.id }, action, subject } });
  const locales = permission?.properties.locales;
  if (!permission || !locales || locales.includes(locale)) return;
  const properties = { ...permission.properties, locales: [...locales, locale] };
  await permissions.update({ where: { id: permission.id }, data: { properties } });
}
