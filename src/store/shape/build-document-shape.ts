import type { Core } from '@strapi/strapi';
import { localizedOf } from '#domain/attribute';
import { cellReader, type Decimals } from '../rows/cell-reader';
import type { AttributeSchema } from './content-schema';
import { schemaOf } from './content-schema';
import type {
  ColumnShape,
  ComponentShape,
  DocumentShape,
  MediaShape,
  RelationShape,
  SystemColumns,
  ZoneShape,
} from './document-shape';
import { columnOf, componentLink, relationLink, tableOf } from './strapi-metadata';

/** How much of a content type is read, and how. */
export interface ShapeOptions {
  /** Whether an attribute is read, of the type itself as well as of its components. */
  has(name: string, attribute: AttributeSchema): boolean;
  /** The attributes read of the documents that an attribute of `uid` relates to; null: the relation isn't read. */
  related(uid: string, name: string, attribute: AttributeSchema): readonly string[] | null;
  decimals: Decimals;
}

/** Where the parts of `uid` that are asked for are kept: its components with all of theirs, relations one level deep. */
export function buildDocumentShape(strapi: Core.Strapi, uid: string, options: ShapeOptions): DocumentShape {
  const builder = { strapi, options, components: new Map<string, DocumentShape>() };
  return shapeOf(builder, uid, { ...options, within: [] });
}

interface Builder {
  strapi: Core.Strapi;
  options: ShapeOptions;
  /** Attributes that hold the same component share its shape, so that they are read together. */
  components: Map<string, DocumentShape>;
}

interface Depth extends Pick<ShapeOptions, 'has' | 'related'> {
  /** The components around it. */
  within: readonly string[];
}

function shapeOf(builder: Builder, uid: string, depth: Depth): DocumentShape {
  const { strapi, options } = builder;
  const schema = schemaOf(strapi, uid);
  const columns: ColumnShape[] = [];
  const media: MediaShape[] = [];
  const components: ComponentShape[] = [];
  const zones: ZoneShape[] = [];
  const relations: RelationShape[] = [];
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    if (!depth.has(name, attribute)) continue;
    // One that says nothing is shared.
    const localized = localizedOf(attribute) === true;
    switch (attribute.type) {
      case 'component': {
        const [shape] = componentShapes(builder, [attribute.component ?? ''], depth);
        const repeatable = attribute.repeatable === true;
        const link = componentLink(strapi, uid, name);
        if (shape) components.push({ attribute: name, repeatable, localized, link, shape });
        break;
      }
      case 'dynamiczone': {
        const kinds = componentShapes(builder, attribute.components ?? [], depth);
        zones.push({ attribute: name, localized, link: componentLink(strapi, uid, name), kinds });
        break;
      }
      case 'media':
        media.push({ attribute: name, multiple: attribute.multiple === true });
        break;
      case 'relation': {
        const only = depth.related(uid, name, attribute);
        if (only) relations.push(relationShape(builder, { uid, name, attribute, only }));
        break;
      }
      default: {
        const { type } = attribute;
        const column = columnOf(strapi, uid, name);
        columns.push({ attribute: name, column, type, localized, read: cellReader(type, options.decimals) });
      }
    }
  }
  return {
    uid,
    table: tableOf(strapi, uid),
    draftAndPublish: schema.options?.draftAndPublish === true,
    system: systemColumns(strapi, uid),
    columns,
    media,
    components,
    zones,
    relations,
  };
}

/** A component that holds itself is read once: a schema may say so, rows can't go on for ever. */
function componentShapes(builder: Builder, uids: readonly string[], { within }: Depth): DocumentShape[] {
  return uids
    .filter((uid) => !within.includes(uid))
    .map((uid) => {
      const key = [...within, uid].join(' ');
      const cached = builder.components.get(key);
      const depth = { has: builder.options.has, related: () => null, within: [...within, uid] };
      const shape = cached ?? shapeOf(builder, uid, depth);
      builder.components.set(key, shape);
      return shape;
    });
}

interface Related {
  uid: string;
  name: string;
  attribute: AttributeSchema;
  only: readonly string[];
}

function relationShape(builder: Builder, { uid, name, attribute, only }: Related): RelationShape {
  const { has } = builder.options;
  return {
    attribute: name,
    many: attribute.relation?.endsWith('Many') === true,
    link: relationLink(builder.strapi, uid, name),
    target: shapeOf(builder, attribute.target ?? '', {
      has: (each, schema) => only.includes(each) && has(each, schema),
      related: () => null,
      within: [],
    }),
  };
}

function systemColumns(strapi: Core.Strapi, uid: string): SystemColumns {
  return {
    id: columnOf(strapi, uid, 'id'),
    documentId: columnOf(strapi, uid, 'documentId'),
    locale: columnOf(strapi, uid, 'locale'),
    createdAt: columnOf(strapi, uid, 'createdAt'),
    updatedAt: columnOf(strapi, uid, 'updatedAt'),
    publishedAt: columnOf(strapi, uid, 'publishedAt'),
  };
}
