import { LRUCache } from 'lru-cache';
import type { Core } from '@strapi/strapi';
import { KEPT_ATTRIBUTES, localizedOf } from '#domain/attribute';
import { buildDocumentShape } from '#store/shape/build-document-shape';
import { schemaOf, type AttributeSchema } from '#store/shape/content-schema';
import type { DocumentShape } from '#store/shape/document-shape';
import { buildFileShape } from '#store/shape/file-shape';
import { narrowShape, type ShapeSelection } from '#store/shape/narrow-shape';
import { loadStates, type StoredAs } from './load-states';
import type { Some, Source } from './source';

/** A content type of the app, with where it is kept. */
export interface RecordedType extends Source, StoredAs {}

const known = new WeakMap<Core.Strapi, ReadonlyMap<string, RecordedType>>();

/** Every content type of the app: whatever is written of it is recorded. */
export function recordedTypes(strapi: Core.Strapi): ReadonlyMap<string, RecordedType> {
  const cached = known.get(strapi);
  if (cached) return cached;
  const uids = Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
  const types = new Map(uids.map((uid) => [uid, toRecordedType(strapi, uid)]));
  known.set(strapi, types);
  return types;
}

function toRecordedType(strapi: Core.Strapi, uid: string): RecordedType {
  const shape = buildDocumentShape(strapi, uid, {
    has: (name, attribute) => !KEPT_ATTRIBUTES.includes(name) && attribute.type !== 'password',
    related: (_uid, _name, attribute) => (isOwn(attribute) ? [] : null),
    decimals: 'number',
  });
  const narrowed = narrowing(shape);
  const isLocalized = localizedOf(schemaOf(strapi, uid)) === true;
  const stored = { isLocalized, shape, file: buildFileShape(strapi, ['id']) };
  return {
    ...stored,
    uid,
    isLookedAt: false,
    load: (document, locales, fields = 'all') =>
      loadStates(strapi, { ...stored, shape: narrowed(fields) }, document, locales),
  };
}

/** The shape with some of its fields alone, the same object for the same fields. */
function narrowing(shape: DocumentShape): (fields: Some) => DocumentShape {
  const cached = new LRUCache<string, DocumentShape>({ max: 100 });
  return (fields) => {
    if (fields === 'all') return shape;
    const key = [...fields].sort().join();
    const known = cached.get(key) ?? narrowShape(shape, toSelection([...fields]));
    cached.set(key, known);
    return known;
  };
}

function toSelection(fields: readonly string[]): ShapeSelection {
  const whole: ShapeSelection = { fields: null, populate: null };
  return { fields, populate: Object.fromEntries(fields.map((field) => [field, whole])) };
}

/** Links that are the document's own to set: what leads to it is its leaders'. */
function isOwn({ mappedBy, target }: AttributeSchema): boolean {
  return mappedBy === undefined && target?.startsWith('api::') === true;
}
