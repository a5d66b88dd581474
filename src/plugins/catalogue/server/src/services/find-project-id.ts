import type { Core } from '@strapi/strapi';
import { documentKey } from '#answers/made-of';
import { servicesOf } from '#answers/services';
import { findByFormerSlug } from '../adapters/find-by-former-slug';
import { findDocumentId } from '../adapters/find-document-id';
import type { FullScope } from './scope';
import type { Content } from './read-content';
import { PROJECT_UID, readableType } from './readable-type';

/** The project that an id means: its `documentId`, its slug, or one that it had. */
export async function findProjectId(
  strapi: Core.Strapi,
  { connection }: Content,
  idOrSlug: string,
  scope: FullScope,
): Promise<string | null> {
  servicesOf(strapi).generationCache.note([documentKey(PROJECT_UID, idOrSlug)]);
  const { document } = readableType(strapi, PROJECT_UID).shapes;
  const key = { idOrKey: idOrSlug, attribute: 'slug' };
  return (
    (await findDocumentId(connection, document, key, scope)) ??
    (await findByFormerSlug(strapi, connection, document, idOrSlug, scope))
  );
}
