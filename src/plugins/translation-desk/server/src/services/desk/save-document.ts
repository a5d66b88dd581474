import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import type { SaveDocumentRequest, SaveDocumentResponse } from '#translation-desk/desk';
import type { DocumentKey } from '#translation-desk/unit';
import type { Access } from '#translation-desk/access';
import { assertTargetLocale } from '../../adapters/locales';
import { lockDocuments } from '../../adapters/lock-documents';
import { publishDocument } from '../../adapters/publish-document';
import { loadDocument } from '../load-document';
import { writeUnits } from '../write-units';
import { planSave } from './plan-save';

/**
 * Saves units into the locale's draft, and publishes it if asked and allowed. A unit that somebody else changed since
 * it was loaded is left as it is and told; the others are saved. Null where the person may not read the document.
 */
export async function saveDocument(
  strapi: Core.Strapi,
  access: Access,
  key: DocumentKey,
  locale: Locale,
  request: SaveDocumentRequest,
): Promise<SaveDocumentResponse['data'] | null> {
  await assertTargetLocale(strapi, locale);
  return strapi.db.transaction(async () => {
    await lockDocuments(strapi, [key.documentId]);
    const document = await loadDocument(strapi, access, key, locale);
    if (!document) return null;
    const { type, fields } = document;
    const mayWrite = (field: string): boolean => access.mayWrite(type, locale, field);
    const { write, refused } = planSave(fields, { ...request, locale }, mayWrite, access.mayReview);
    await writeUnits(strapi, document, write);

    const published = request.publish === true && refused.length === 0 && access.mayPublish(type, locale);
    if (published) await publishDocument(strapi, type, key.documentId, locale);
    return { saved: write.map(({ id }) => id), refused, published };
  });
}
