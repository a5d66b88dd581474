import type { Core } from '@strapi/strapi';
import { DraftsForbiddenError } from '#domain/errors/index';
import type { PublicationStatus } from '#domain/publication-status';

/**
 * Asked before anything is looked up, so that an answer doesn't tell whether there is a draft: drafts are read by a token
 * or a role that has `action`, whichever way it was signed in. `auth` is Strapi's record of who asks.
 * @throws DraftsForbiddenError; Strapi's own of that kind would reach the caller without its words
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
    throw new DraftsForbiddenError({ parameter: 'status', allowed: ['published'] });
  }
}
