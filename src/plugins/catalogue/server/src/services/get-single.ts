import type { Core } from '@strapi/strapi';
import type { ResolvedDocument } from '../../../../../domain/resolve/document-model';
import type { SingleReading } from '../../../shared/contracts/catalogue';
import { findFirstDocumentId } from '../adapters/find-document-id';
import { readSnapshot } from '../adapters/read-connection';
import { readDocuments, readScope } from './read-documents';
import { readableType } from './readable-type';

export async function getSingle(
  strapi: Core.Strapi,
  reading: SingleReading,
): Promise<ResolvedDocument | null> {
  const type = readableType(strapi, reading.uid);
  const scope = await readScope(strapi, reading);
  return readSnapshot(strapi, async (connection) => {
    const documentId = await findFirstDocumentId(connection, type.shapes.document, scope);
    if (documentId === null) return null;
    const [found] = await readDocuments(connection, type, [documentId], scope);
    return found?.resolved ?? null;
  });
}
