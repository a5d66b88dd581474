import type { Core, UID } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { applyRelationChange, parseRelationInput, type DocumentRef } from '../relation-input';
import { PROJECT_RELATIONS, type ProjectRelation } from './stored-project';

/** The `documentId`s that a relation will have after a write, from those before it; the input in any form Strapi takes. */
export async function relatedAfter(
  strapi: Core.Strapi,
  relation: ProjectRelation,
  before: readonly string[],
  input: unknown,
): Promise<string[]> {
  const change = parseRelationInput(input);
  if (!change) return [...before];
  const toIds = (refs: DocumentRef[]) => toDocumentIds(strapi, PROJECT_RELATIONS[relation], refs);
  switch (change.kind) {
    case 'set':
      return toIds(change.refs);
    case 'change':
      return applyRelationChange(before, await toIds(change.connect), await toIds(change.disconnect));
    default:
      return change satisfies never;
  }
}

/** Those of the documents that have a row in the locale: a relation can lead to no other. */
export async function existingIn(
  strapi: Core.Strapi,
  relation: ProjectRelation,
  documentIds: readonly string[],
  locale: Locale,
): Promise<{ id: number; documentId: string }[]> {
  if (documentIds.length === 0) return [];
  const uid = PROJECT_RELATIONS[relation];
  const isDraftable = strapi.contentType(uid).options?.draftAndPublish === true;
  const rows: { id: number; documentId: string }[] = await strapi.db.query(uid).findMany({
    where: { documentId: { $in: [...documentIds] }, locale, ...(isDraftable ? { publishedAt: null } : {}) },
    select: ['id', 'documentId'],
  });
  return documentIds.flatMap((documentId) => rows.find((row) => row.documentId === documentId) ?? []);
}

async function toDocumentIds(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  refs: DocumentRef[],
): Promise<string[]> {
  const numeric = refs.flatMap((ref) => (ref.kind === 'id' ? [ref.id] : []));
  const rows: { id: number; documentId: string }[] = numeric.length
    ? await strapi.db.query(uid).findMany({ where: { id: { $in: numeric } }, select: ['id', 'documentId'] })
    : [];
  return refs.flatMap((ref) =>
    ref.kind === 'documentId' ? [ref.documentId] : (rows.find(({ id }) => id === ref.id)?.documentId ?? []),
  );
}
