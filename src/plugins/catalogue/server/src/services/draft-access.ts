import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { PublicationStatus } from '../../../../../domain/localized-project';
import { DRAFT_ACTION } from '../../../shared/contracts/permissions';

/** Whether drafts may be read: by a token or a role that has the action for it, whichever way it was signed in. */
export async function assertMayRead(
  strapi: Core.Strapi,
  auth: unknown,
  status: PublicationStatus,
): Promise<void> {
  if (status === 'published') return;
  try {
    await strapi.get('auth').verify(auth, { scope: [DRAFT_ACTION] });
  } catch {
    throw new errors.ForbiddenError('Drafts (status=draft) are read with a token or a session that may.', {
      parameter: 'status',
      allowed: ['published'],
    });
  }
}
