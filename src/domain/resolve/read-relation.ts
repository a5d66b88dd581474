import type { FieldModel, RelatedDocument } from './document-model';
import { toRecords } from '../records';
import type { Place, Reading } from './reading';

type RelationField = Extract<FieldModel, { kind: 'relation' }>;

/**
 * The documents that the base relates to, in its order, each resolved by itself; one that isn't visible is left out,
 * and the indexes of the paths count those that are given.
 */
export function readRelation(name: string, field: RelationField, place: Place, reading: Reading): unknown {
  const path = place.prefix + name;
  const resolved: Record<string, unknown>[] = [];
  for (const related of toRelated(place.base.values[name])) {
    const prefix = field.many ? `${path}.${resolved.length}.` : `${path}.`;
    const document = reading.readRelated(field.fields, related, prefix);
    if (document) resolved.push({ documentId: related.documentId, ...document.values });
  }
  return field.many ? resolved : (resolved[0] ?? null);
}

function toRelated(value: unknown): RelatedDocument[] {
  return toRecords(value).filter(isRelated);
}

function isRelated(value: Record<string, unknown>): value is Record<string, unknown> & RelatedDocument {
  return (
    'documentId' in value &&
    typeof value.documentId === 'string' &&
    'versions' in value &&
    Array.isArray(value.versions)
  );
}
