import type { Core } from '@strapi/strapi';
import type { WrittenTranslation } from '#translation-desk/services';
import { lineStore } from '../../adapters/line-store';
import { findTranslatableType } from '../../adapters/translatable-types';

/** Who wrote the translations of these documents last, field by field; none of a type that nobody translates. */
export async function listWritten(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
): Promise<WrittenTranslation[]> {
  const type = findTranslatableType(strapi, uid);
  if (!type || documentIds.length === 0) return [];
  const fields = Object.keys(type.fields);
  const lines = await lineStore(strapi).readLedger({ ofType: type.uid, documentIds, locales: 'all', fields });
  return lines.map(({ ofDocument, inLocale, field, recordedBy, recordedAt, needsReview }) => ({
    documentId: ofDocument,
    locale: inLocale,
    field,
    by: recordedBy,
    at: recordedAt,
    needsReview,
  }));
}
