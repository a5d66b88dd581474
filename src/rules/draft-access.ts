import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { PublicationStatus } from '../domain/localized-project';

/**
 * Asked before anything is looked up, so that an answer doesn't tell whether there is a draft: drafts are read by a token
 * or a role that has `action`, whichever way it was signed in. `auth` is Strapi's record of who asks.
 * @throws ForbiddenError (403)
 */
export async function assertMayRead(
  strapi: Core.Strapi,
  auth: unknown,
  status: PublicationStatus,
  action: string,
): Promise<void> {
  if (status === 'published') return;
  try {
    await strapi.get('auth').verify(auth, { scope: [action] });
  } catch {
    throw new errors.ForbiddenError('Drafts (status=draft) are read with a token or a session that may.', {
      parameter: 'status',
      allowed: ['published'],
    });
  }
}
