import type { Core } from '@strapi/strapi';
import type { ImportAccess } from '#data-exchange/imports';
import { isAbility, toSubject } from '#access/ability';
import { isRecord } from '#domain/records';
import { PROJECT } from './content';

const EXPLORER = 'plugin::content-manager.explorer';

/** Whoever asks, by their request's state: an admin user by their abilities, a token's holder by its grant of the route. */
export function importAccess(strapi: Core.Strapi, state: Record<string, unknown>): ImportAccess {
  const { userAbility, user, auth } = state;
  if (isAbility(userAbility)) {
    const can = (action: string, locale: string) =>
      userAbility.can(`${EXPLORER}.${action}`, toSubject(strapi, userAbility, PROJECT, { locale }));
    return {
      by: `admin:${isRecord(user) ? String(user['id']) : ''}`,
      mayWrite: (locale) => can('update', locale) || can('create', locale),
      mayPublish: (locale) => can('publish', locale),
    };
  }
  const credentials = isRecord(auth) ? auth['credentials'] : null;
  const by = isRecord(credentials) ? `api-token:${String(credentials['id'])}` : 'system';
  return { by, mayWrite: () => true, mayPublish: () => true };
}
