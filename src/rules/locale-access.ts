import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isAbility, toSubject } from '#access/ability';
import type { Ability } from '#domain/ability';
import { sharedAttributes } from './shared-attributes';
import type { DocumentWrite } from './document-write';

const CREATE = 'plugin::content-manager.explorer.create';
const UPDATE = 'plugin::content-manager.explorer.update';

/**
 * Holds an admin user to the locales of their role where Strapi doesn't look: it asks for the permission to create
 * without saying in which locale, so that a translator of Azerbaijani could add a Georgian version, or a new document.
 * Only requests that carry an admin's abilities are held; the content API has permissions of its own.
 * @throws ForbiddenError
 */
export function assertLocaleAccess(strapi: Core.Strapi, write: DocumentWrite): void {
  const ability: unknown = strapi.requestContext.get()?.state?.userAbility;
  if (!isAbility(ability) || write.locales === '*' || write.action === 'publish') return;
  const actions = write.action === 'update' ? [UPDATE, CREATE] : [CREATE];
  for (const locale of write.locales) {
    if (!actions.some((action) => ability.can(action, toSubject(strapi, ability, write.uid, { locale })))) {
      throw new errors.ForbiddenError(`Your role doesn't write in the locale “${locale}”`);
    }
  }
  if (write.action !== 'update' && !mayWriteSharedFields(strapi, ability, write)) {
    throw new errors.ForbiddenError(
      'Your role adds translations to existing entries; new ones are made by editors',
    );
  }
}

/** A new document begins with what is the same in all locales: who may write none of it makes none. */
function mayWriteSharedFields(strapi: Core.Strapi, ability: Ability, { uid }: DocumentWrite): boolean {
  const shared = sharedAttributes(strapi.contentType(uid));
  return shared.length === 0 || shared.some((field) => ability.can(CREATE, uid, field));
}
