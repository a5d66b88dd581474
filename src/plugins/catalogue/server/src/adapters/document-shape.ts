import type { Core } from '@strapi/strapi';
import { projectionOf } from '../domain/projection';
import type { AttributeSchema } from './content-schema';
import { localizedOf } from '#domain/attribute';
import { isExposed, schemaOf } from './content-schema';

export interface ColumnShape {
  attribute: string;
  column: string;
  /** Strapi's attribute type, which decides how a cell is read. */
  type: string;
  localized: boolean;
}

/** The columns of what Strapi itself writes in a row; a component has the id alone. */
export type SystemColumns = Record<
  'id' | 'documentId' | 'locale' | 'createdAt' | 'updatedAt' | 'publishedAt',
  string
>;

export interface MediaShape {
  attribute: string;
  multiple: boolean;
}

export interface ComponentShape {
  attribute: string;
  repeatable: boolean;
  localized: boolean;
  /** Where Strapi's metadata says that owners and components are joined. */
  link: { table: string; owner: string; component: string; field: string; type: string; order: string };
  shape: DocumentShape;
}

export interface RelationShape {
  attribute: string;
  many: boolean;
  link: { table: string; owner: string; target: string; order: string | null };
  target: DocumentShape;
}

/** Tables, columns and joins of one content type or component, all from Strapi's own metadata. */
export interface DocumentShape {
  uid: string;
  table: string;
  draftAndPublish: boolean;
  system: SystemColumns;
  columns: ColumnShape[];
  media: MediaShape[];
  components: ComponentShape[];
  relations: RelationShape[];
}

/** What may be read of `uid`: no private attribute, no password, no author, relations one level deep. */
export function buildDocumentShape(strapi: Core.Strapi, uid: string): DocumentShape {
  return shapeOf(strapi, uid, { relations: true });
}

interface Depth {
  relations: boolean;
  only?: readonly string[];
}

function shapeOf(strapi: Core.Strapi, uid: string, { relations, only }: Depth): DocumentShape {
  const schema = schemaOf(strapi, uid);
  const attributes = Object.entries(schema.attributes).filter(
    ([name, attribute]) => isExposed(name, attribute) && (!only || only.includes(name)),
  );
  const shape: DocumentShape = {
    uid,
    table: strapi.db.metadata.get(uid).tableName,
    draftAndPublish: schema.options?.draftAndPublish === true,
    system: systemColumns(strapi, uid),
    columns: [],
    media: [],
    components: [],
    relations: [],
  };
  for (const [name, attribute] of attributes) addAttribute(strapi, shape, { name, attribute, relations });
  return shape;
}

interface AttributeInput {
  name: string;
  attribute: AttributeSchema;
  relations: boolean;
}

function addAttribute(
  strapi: Core.Strapi,
  shape: DocumentShape,
  { name, attribute, relations }: AttributeInput,
): void {
  // One that says nothing is shared.
  const localized = localizedOf(attribute) === true;
  switch (attribute.type) {
    case 'component':
      shape.components.push({
        attribute: name,
        repeatable: attribute.repeatable === true,
        localized,
        link: componentLink(strapi, shape.uid, name),
        shape: shapeOf(strapi, attribute.component ?? '', { relations: false }),
      });
      return;
    case 'media':
      shape.media.push({ attribute: name, multiple: attribute.multiple === true });
      return;
    case 'relation':
      if (relations && isOwnRelation(attribute))
        shape.relations.push(relationShape(strapi, shape.uid, name, attribute));
      return;
    case 'dynamiczone':
      throw new Error(`${shape.uid}.${name}: dynamic zones are not read by the catalogue`);
    default:
      shape.columns.push({
        attribute: name,
        column: columnOf(strapi, shape.uid, name),
        type: attribute.type,
        localized,
      });
  }
}

/** The other side of a relation (a country's projects) is a filter of the catalogue, never a field of the answer. */
function isOwnRelation(attribute: AttributeSchema): boolean {
  return attribute.target?.startsWith('api::') === true && attribute.mappedBy === undefined;
}

function relationShape(
  strapi: Core.Strapi,
  uid: string,
  name: string,
  attribute: AttributeSchema,
): RelationShape {
  const { joinTable } = joinedAttribute(strapi, uid, name);
  const target = attribute.target ?? '';
  return {
    attribute: name,
    many: attribute.relation?.endsWith('Many') === true,
    link: {
      table: joinTable.name,
      owner: joinTable.joinColumn.name,
      target: joinTable.inverseJoinColumn.name,
      order: joinTable.orderColumnName ?? null,
    },
    target: shapeOf(strapi, target, { relations: false, only: projectionOf(uid, name) }),
  };
}

function componentLink(strapi: Core.Strapi, uid: string, name: string): ComponentShape['link'] {
  const { joinTable } = joinedAttribute(strapi, uid, name);
  const type = joinTable.pivotColumns[3];
  if (type === undefined) throw new Error(`${uid}.${name}: Strapi's metadata names no component type column`);
  return {
    table: joinTable.name,
    owner: joinTable.joinColumn.name,
    component: joinTable.inverseJoinColumn.name,
    field: strapi.db.metadata.identifiers.FIELD_COLUMN,
    type,
    order: strapi.db.metadata.identifiers.ORDER_COLUMN,
  };
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  orderColumnName?: string;
  pivotColumns: string[];
}

function joinedAttribute(strapi: Core.Strapi, uid: string, name: string): { joinTable: JoinTable } {
  const attribute = strapi.db.metadata.get(uid).attributes[name];
  if (
    attribute &&
    'joinTable' in attribute &&
    attribute.joinTable &&
    'inverseJoinColumn' in attribute.joinTable
  ) {
    return { joinTable: attribute.joinTable };
  }
  throw new Error(`${uid}.${name}: Strapi's metadata has no join table`);
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

/** The column of an attribute. A component has no `documentId`: its name is given back and never asked for. */
export function columnOf(strapi: Core.Strapi, uid: string, name: string): string {
  const attribute = strapi.db.metadata.get(uid).attributes[name];
  return (attribute && 'columnName' in attribute && attribute.columnName) || name;
}

/** The column of an attribute that the shape is known to have. */
export function columnNamed(shape: DocumentShape, attribute: string): string {
  const column =
    attribute === 'documentId'
      ? shape.system.documentId
      : shape.columns.find((each) => each.attribute === attribute)?.column;
  if (column === undefined) throw new Error(`${shape.uid} has no column for ${attribute}`);
  return column;
}

export function relationNamed(shape: DocumentShape, attribute: string): RelationShape {
  const relation = shape.relations.find((each) => each.attribute === attribute);
  if (!relation) throw new Error(`${shape.uid} has no relation ${attribute}`);
  return relation;
}
