import type { Core, Struct } from '@strapi/strapi';
import { isRecord } from '#domain/records';

/** A file of the library that a write names, and where it stands in the entry. */
export interface NamedFile {
  path: (string | number)[];
  id: number;
}

/** A picture inside a rich text, with what the editor copied of it from the library. */
export interface PastedPicture {
  path: (string | number)[];
  name: string;
  mime: string;
}

export interface MediaInput {
  /** Of fields that take pictures alone. */
  pictures: NamedFile[];
  pasted: PastedPicture[];
}

type Path = (string | number)[];

/** The pictures that a write names, wherever its type has a field for them; components are walked, relations not. */
export function findMediaInput(
  strapi: Core.Strapi,
  schema: Struct.Schema,
  data: Record<string, unknown>,
  path: Path = [],
): MediaInput {
  const found = Object.entries(data).map(([name, value]): MediaInput => {
    const attribute = schema.attributes[name];
    const place = [...path, name];
    switch (attribute?.type) {
      case 'media': {
        const isOfPictures = [attribute.allowedTypes].flat().join() === 'images';
        return { pictures: isOfPictures ? toIds(value).map((id) => ({ path: place, id })) : [], pasted: [] };
      }
      case 'blocks':
        return { pictures: [], pasted: findPasted(value, place) };
      case 'component':
        return ofEntries(strapi, value, place, () => attribute.component);
      case 'dynamiczone':
        return ofEntries(strapi, value, place, (entry) => String(entry.__component));
      default:
        return NONE;
    }
  });
  return join(found);
}

const NONE: MediaInput = { pictures: [], pasted: [] };

function ofEntries(
  strapi: Core.Strapi,
  value: unknown,
  path: Path,
  componentOf: (entry: Record<string, unknown>) => string,
): MediaInput {
  const isList = Array.isArray(value);
  const entries: unknown[] = isList ? value : [value];
  return join(
    entries.map((entry, index) => {
      if (!isRecord(entry)) return NONE;
      const component = strapi.components[componentOf(entry) as keyof typeof strapi.components];
      return component ? findMediaInput(strapi, component, entry, isList ? [...path, index] : path) : NONE;
    }),
  );
}

function findPasted(value: unknown, path: Path): PastedPicture[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((node: unknown) => {
    if (!isRecord(node) || node.type !== 'image' || !isRecord(node.image)) return [];
    const { name, mime } = node.image;
    return typeof mime === 'string' ? [{ path, name: String(name ?? ''), mime }] : [];
  });
}

/** Every form that Strapi accepts for a file or several: an id, an object with one, a list, `set` and `connect`. */
function toIds(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(toIds);
  if (typeof value === 'number') return [value];
  if (typeof value === 'string' && /^\d+$/.test(value)) return [Number(value)];
  if (!isRecord(value)) return [];
  return 'id' in value ? toIds(value.id) : [...toIds(value.set), ...toIds(value.connect)];
}

function join(inputs: readonly MediaInput[]): MediaInput {
  return {
    pictures: inputs.flatMap(({ pictures }) => pictures),
    pasted: inputs.flatMap(({ pasted }) => pasted),
  };
}
