import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import type { DocumentModel } from '#domain/resolve/document-model';
import { buildDocumentModel } from '../adapters/document-model';
import { narrowShape } from '../adapters/narrow-shape';
import { outlineOf } from '../adapters/outline';
import { readShapes } from '../adapters/read-shapes';
import type { ReadShapes } from '../adapters/read-scope';
import type { Selection } from '../domain/query/catalogue-query';
import type { TypeOutline } from '../domain/query/parse-selection';

/** A content type as reading needs it: where it is kept, how it falls back, what may be said of it. */
export interface ReadableType {
  shapes: ReadShapes;
  model: DocumentModel;
  outline: TypeOutline;
}

export const PROJECT_UID = 'api::project.project';

/** Said of a type though no column has it. */
const COMPUTED: Record<string, readonly string[]> = { [PROJECT_UID]: ['status'] };

/** Schemas are fixed once Strapi has loaded, so each instance of it builds a type once. */
const built = new WeakMap<Core.Strapi, Map<string, ReadableType>>();

export function readableType(strapi: Core.Strapi, uid: string): ReadableType {
  const types = built.get(strapi) ?? new Map<string, ReadableType>();
  built.set(strapi, types);
  const cached = types.get(uid);
  if (cached) return cached;
  const shapes = readShapes(strapi, uid);
  const { document } = shapes;
  const type: ReadableType = {
    shapes,
    model: buildDocumentModel(document),
    outline: outlineOf(shapes, COMPUTED[uid]),
  };
  types.set(uid, type);
  return type;
}

const narrowed = new WeakMap<ReadableType, LRUCache<string, ReadableType>>();

/** A frontend asks for the same few selections again and again. */
const SELECTIONS = 100;

/** The type with no more than a selection needs. */
export function narrowType(type: ReadableType, selection: Selection): ReadableType {
  if (selection.fields === null && selection.populate === null) return type;
  const cached = narrowed.get(type) ?? new LRUCache<string, ReadableType>({ max: SELECTIONS });
  narrowed.set(type, cached);
  const key = JSON.stringify(selection);
  const last = cached.get(key);
  if (last) return last;
  const document = narrowShape(type.shapes.document, selection);
  const narrow = { ...type, shapes: { ...type.shapes, document }, model: buildDocumentModel(document) };
  cached.set(key, narrow);
  return narrow;
}
