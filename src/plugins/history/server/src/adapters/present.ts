import type { Core, UID } from '@strapi/strapi';
import { isRecord } from '#domain/records';
import type { FieldShape, Present } from '../domain/restore/to-input';
import { loadDocumentNames, loadFiles } from './names';
import type { TypeField } from './type-fields';

/** A field of today's schema, as far as a value of the past has to fit it. */
export function toFieldShape({ kind, attribute, parts }: TypeField): FieldShape {
  return {
    kind,
    type: attribute.type,
    isList:
      attribute.multiple === true ||
      attribute.repeatable === true ||
      attribute.type === 'dynamiczone' ||
      attribute.relation?.endsWith('Many') === true,
    choices: attribute.enum,
    parts: new Map([...parts].map(([name, part]) => [name, toFieldShape(part)])),
  };
}

/** What is there today of the documents that a field leads to, and of these files. */
export async function loadPresent(
  strapi: Core.Strapi,
  { kind, attribute }: TypeField,
  named: { documents: readonly string[]; files: readonly number[] },
  locale: string,
): Promise<Present> {
  const documents = kind === 'relation' ? named.documents : [];
  const target = attribute.target ?? '';
  const there = await documentsThere(strapi, target, documents);
  const names = await loadDocumentNames(strapi, target, documents, locale);
  const files = await loadFiles(strapi, named.files);
  return {
    hasDocument: (id) => there.has(id),
    hasFile: (id) => files.get(id)?.url !== null,
    nameOf: (id) => (typeof id === 'number' ? files.get(id)?.name : names.get(id)) || String(id),
  };
}

async function documentsThere(
  strapi: Core.Strapi,
  uid: string,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows: unknown[] = await strapi.db
    .query(uid as UID.ContentType)
    .findMany({ where: { documentId: { $in: [...ids] } }, select: ['documentId'] });
  return new Set(rows.filter(isRecord).map((row) => String(row['documentId'])));
}
