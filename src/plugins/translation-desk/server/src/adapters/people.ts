import type { Core } from '@strapi/strapi';
import { isRecord, toRecords } from '#domain/records';

/** Somebody of the panel who may translate at the desk. */
export interface DeskPerson {
  id: number;
  name: string;
  email: string;
}

const TRANSLATE = 'plugin::translation-desk.translate';
const SUPER_ADMIN = 'strapi-super-admin';

/** All active users with a role that may translate at the desk. */
export async function loadPeople(strapi: Core.Strapi): Promise<DeskPerson[]> {
  const granted: unknown = await strapi.db
    .query('admin::permission')
    .findMany({ where: { action: TRANSLATE }, populate: { role: { select: ['id'] } } });
  const roles = new Set(
    toRecords(granted).flatMap(({ role }) => (isRecord(role) ? [Number(role['id'])] : [])),
  );
  const users: unknown = await strapi.db
    .query('admin::user')
    .findMany({ where: { isActive: true, blocked: false }, populate: { roles: { select: ['id', 'code'] } } });
  return toRecords(users)
    .filter((user) =>
      toRecords(user['roles']).some(({ id, code }) => code === SUPER_ADMIN || roles.has(Number(id))),
    )
    .map(({ id, firstname, lastname, username, email }) => {
      const names = [firstname, lastname].filter((part) => typeof part === 'string' && part !== '');
      const name = names.join(' ') || String(username ?? '') || String(email);
      return { id: Number(id), name, email: String(email) };
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
