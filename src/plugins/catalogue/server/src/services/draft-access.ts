import type { Core } from '@strapi/strapi';
import type { PublicationStatus } from '#domain/publication-status';
import { assertMayRead as assertMayReadWith } from '#access/draft-access';
import { DRAFT_ACTION } from '#catalogue/permissions';

/** Whether the content API's drafts may be read: 403 otherwise. */
export function assertMayRead(strapi: Core.Strapi, auth: unknown, status: PublicationStatus): Promise<void> {
  return assertMayReadWith(strapi, auth, status, DRAFT_ACTION);
}
