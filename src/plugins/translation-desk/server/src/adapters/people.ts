import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { isRecord, toRecords } from '#domain/records';

/** Somebody of the panel. */
export interface DeskPerson {
  id: number;
  name: string;
  email: string;
  /** The panel's language that they chose; null: none. */
  language: string | null;
}

const TRANSLATE = 'plugin::translation-desk.translate';
const PUBLISH = 'plugin::content-manager.explorer.publish';
const SUPER_ADMIN = 'strapi-super-admin';

/** All active users with a role that may translate at the desk. */
export async function loadPeople(strapi: Core.Strapi): Promise<DeskPerson[]> {
  const granted = await loadPermissions(strapi, { action: TRANSLATE });
  const roles = new Set(granted.map(({ role }) => role));
  const users = await loadUsers(strapi);
  return users.filter((user) => user.isSuperAdmin || user.roles.some((role) => roles.has(role)));
}

/**
 * All active users with a role that may publish documents of a type in a locale. Super admins, who may do everything, are
 * asked only where there is nobody else.
 */
export async function loadPublishers(
  strapi: Core.Strapi,
  uid: string,
  locale: Locale,
): Promise<DeskPerson[]> {
  const granted = await loadPermissions(strapi, { action: PUBLISH, subject: uid });
  const roles = new Set(
    granted.filter(({ locales }) => locales === null || locales.includes(locale)).map(({ role }) => role),
  );
  const users = await loadUsers(strapi);
  const publishers = users.filter((user) => !user.isSuperAdmin && user.roles.some((role) => roles.has(role)));
  return publishers.length > 0 ? publishers : users.filter(({ isSuperAdmin }) => isSuperAdmin);
}

/** Anybody of the panel by their number; null where there is nobody. */
export async function loadPerson(strapi: Core.Strapi, id: number | null): Promise<DeskPerson | null> {
  if (id === null) return null;
  const [user] = await loadUsers(strapi, { id });
  return user ?? null;
}

interface Permission {
  role: number;
  /** Null: in all of them. */
  locales: unknown[] | null;
}

async function loadPermissions(strapi: Core.Strapi, where: Record<string, string>): Promise<Permission[]> {
  const granted: unknown = await strapi.db
    .query('admin::permission')
    .findMany({ where, populate: { role: { select: ['id'] } } });
  return toRecords(granted).flatMap(({ role, properties }) => {
    if (!isRecord(role)) return [];
    const locales = isRecord(properties) ? properties['locales'] : null;
    return [{ role: Number(role['id']), locales: Array.isArray(locales) ? locales : null }];
  });
}

interface User extends DeskPerson {
  roles: number[];
  isSuperAdmin: boolean;
}

async function loadUsers(strapi: Core.Strapi, where: { id?: number } = {}): Promise<User[]> {
  const users: unknown = await strapi.db.query('admin::user').findMany({
    where: { ...where, isActive: true, blocked: false },
    populate: { roles: { select: ['id', 'code'] } },
  });
  return toRecords(users).map((user) => {
    const { id, firstname, lastname, username, email, preferedLanguage } = user;
    const roles = toRecords(user['roles']);
    const names = [firstname, lastname].filter((part) => typeof part === 'string' && part !== '');
    return {
      id: Number(id),
      name: names.join(' ') || String(username ?? '') || String(email),
      email: String(email),
      language: typeof preferedLanguage === 'string' ? preferedLanguage : null,
      roles: roles.map((role) => Number(role['id'])),
      isSuperAdmin: roles.some(({ code }) => code === SUPER_ADMIN),
    };
  });
}

/** The ledger's sign of a person. */
export function signOf(id: number): string {
  return `admin:${id}`;
}

/** The person that a sign is of; null where it is of none. */
export function personOf(sign: string): number | null {
  const [, id] = /^admin:(\d+)$/.exec(sign) ?? [];
  return id === undefined ? null : Number(id);
}
