import type { Core } from '@strapi/strapi';
import type { ResolvedDocument } from '#domain/resolve/document-model';
import type { SingleReading } from '#catalogue/catalogue';
import { findFirstDocumentId } from '../adapters/find-document-id';
import { readContent } from './read-content';
import { readScope } from './full-scope';
import { readDocuments } from './read-documents';
import { readableType } from './readable-type';

export async function getSingle(
  strapi: Core.Strapi,
  reading: SingleReading,
): Promise<ResolvedDocument | null> {
  const type = readableType(strapi, reading.uid);
  const scope = await readScope(strapi, reading);
  return readContent(strapi, async (content) => {
    const documentId = await findFirstDocumentId(content.connection, type.shapes.document, scope);
    if (documentId === null) return null;
    const [found] = await readDocuments(strapi, content, type, [documentId], scope);
    return found?.resolved ?? null;
  });
}
