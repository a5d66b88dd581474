import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import type { TranslatableType } from '#translation-desk/translatable-type';

/** Publishes a locale of a document; asks for a type with drafts. */
export async function publishDocument(
  strapi: Core.Strapi,
  type: TranslatableType,
  documentId: string,
  locale: Locale,
): Promise<void> {
  // Strapi's types know `publish` of those content types alone whose schema they can see to have drafts.
  await strapi.documents(type.uid as 'api::project.project').publish({ documentId, locale });
}
