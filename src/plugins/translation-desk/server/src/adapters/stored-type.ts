import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { buildDocumentShape } from '#store/shape/build-document-shape';
import type { DocumentShape } from '#store/shape/document-shape';
import { buildFileShape, type FileShape } from '#store/shape/file-shape';
import { narrowShape, type ShapeSelection } from '#store/shape/narrow-shape';
import type {
  ComponentModel,
  TranslatableField,
  TranslatableFields,
} from '#translation-desk/translatable-type';
import type { TranslatableType } from '#translation-desk/translatable-type';

/** Where a type's translatable fields are kept, with whatever tells entries of its components apart. */
export interface StoredType {
  document: DocumentShape;
  file: FileShape;
}

interface CachedType {
  whole: DocumentShape;
  file: FileShape;
  narrowed: LRUCache<string, StoredType>;
}

const cache = new WeakMap<Core.Strapi, Map<string, CachedType>>();

/** Writes touch the same few fields together again and again. */
const SELECTIONS = 100;

export function storedType(strapi: Core.Strapi, { uid, fields }: TranslatableType): StoredType {
  const types = cache.get(strapi) ?? new Map<string, CachedType>();
  cache.set(strapi, types);
  const type = types.get(uid) ?? wholeType(strapi, uid);
  types.set(uid, type);
  const key = Object.keys(fields).join(' ');
  const stored = type.narrowed.get(key) ?? {
    document: narrowShape(type.whole, selectionOf(fields)),
    file: type.file,
  };
  type.narrowed.set(key, stored);
  return stored;
}

/**
 * Also what no reader is shown: an entry is written with all that it holds. Decimals as Strapi gives them, because the
 * names of units are made of them.
 */
function wholeType(strapi: Core.Strapi, uid: string): CachedType {
  return {
    whole: buildDocumentShape(strapi, uid, { has: () => true, related: () => null, decimals: 'number' }),
    file: buildFileShape(strapi, ['id']),
    narrowed: new LRUCache({ max: SELECTIONS }),
  };
}

function selectionOf(fields: TranslatableFields): ShapeSelection {
  const texts = Object.keys(fields).filter((name) => modelsOf(fields[name]).length === 0);
  return { fields: texts, populate: holdersOf(fields) };
}

function holdersOf(fields: TranslatableFields): Record<string, ShapeSelection> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const models = modelsOf(field);
      return models.length > 0 ? [[name, entrySelection(models)] as const] : [];
    }),
  );
}

/** All of an entry's own values, its files, and those of its components that have texts. */
function entrySelection(models: readonly ComponentModel[]): ShapeSelection {
  const files = models.flatMap((model) => model.files.map((name) => [name, WHOLE] as const));
  const inner = models.flatMap(({ fields }) => Object.entries(holdersOf(fields)));
  return { fields: null, populate: Object.fromEntries([...files, ...inner]) };
}

const WHOLE: ShapeSelection = { fields: null, populate: null };

function modelsOf(field: TranslatableField | undefined): readonly ComponentModel[] {
  if (field?.kind === 'component') return [field.model];
  return field?.kind === 'zone' ? Object.values(field.models) : [];
}
