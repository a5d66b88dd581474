import type { Core, UID } from '@strapi/strapi';

/** Whether a document other than `documentId` has this value of a shared attribute or of a component's, in any locale or status. */
export async function isTaken(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  key: Record<string, string | Record<string, string>>,
  documentId: string | null,
): Promise<boolean> {
  const others = documentId ? { documentId: { $ne: documentId } } : {};
  return (await strapi.db.query(uid).count({ where: { ...key, ...others } })) > 0;
}
