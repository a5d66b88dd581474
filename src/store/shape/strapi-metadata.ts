import type { Core } from '@strapi/strapi';
import { schemaOf } from './content-schema';

type Metadata = Core.Strapi['db']['metadata'];
type StoredAttribute = ReturnType<Metadata['get']>['attributes'][string];

/** What a link of an owner to a component is made of. */
export interface ComponentLink {
  table: string;
  owner: string;
  component: string;
  field: string;
  type: string;
  order: string;
}

/** What a link of an owner to a document's row is made of; null: in no order. */
export interface RelationLink {
  table: string;
  owner: string;
  target: string;
  order: string | null;
}

/** What a link of a file to whatever has it is made of. */
export interface FileLink {
  table: string;
  file: string;
  owner: string;
  ownerType: string;
  field: string;
  order: string;
}

export function tableOf(strapi: Core.Strapi, uid: string): string {
  return strapi.db.metadata.get(uid).tableName;
}

/** The column of an attribute. A component has no `documentId`: its name is given back and never asked for. */
export function columnOf(strapi: Core.Strapi, uid: string, name: string): string {
  const attribute = strapi.db.metadata.get(uid).attributes[name];
  return (attribute && 'columnName' in attribute && attribute.columnName) || name;
}

/** One table has the links of all components and dynamic zones of a type. */
export function componentLink(strapi: Core.Strapi, uid: string, name: string): ComponentLink {
  const joinTable = joinTableOf(strapi, uid, name);
  const { FIELD_COLUMN, ORDER_COLUMN } = strapi.db.metadata.identifiers;
  const morph = 'morphColumn' in joinTable ? joinTable.morphColumn : null;
  const component = inverseOf(joinTable) ?? morph?.idColumn.name;
  const type = morph?.typeColumn.name ?? joinTable.pivotColumns[3];
  if (component === undefined || type === undefined)
    throw new Error(`${uid}.${name}: Strapi's metadata doesn't say where its components are`);
  return {
    table: joinTable.name,
    owner: joinTable.joinColumn.name,
    component,
    field: FIELD_COLUMN,
    type,
    order: ORDER_COLUMN,
  };
}

/** The tables of all links to components, each once. */
export function componentLinkTables(strapi: Core.Strapi): string[] {
  const uids = [...Object.keys(strapi.contentTypes), ...Object.keys(strapi.components)];
  const tables = uids.flatMap((uid) =>
    Object.entries(schemaOf(strapi, uid).attributes)
      .filter(([, { type }]) => type === 'component' || type === 'dynamiczone')
      .map(([name]) => componentLink(strapi, uid, name).table),
  );
  return [...new Set(tables)];
}

export function relationLink(strapi: Core.Strapi, uid: string, name: string): RelationLink {
  const joinTable = joinTableOf(strapi, uid, name);
  const target = inverseOf(joinTable);
  if (target === undefined) throw new Error(`${uid}.${name}: Strapi's metadata doesn't say what it leads to`);
  const order = 'orderColumnName' in joinTable ? (joinTable.orderColumnName ?? null) : null;
  return { table: joinTable.name, owner: joinTable.joinColumn.name, target, order };
}

export const FILE_UID = 'plugin::upload.file';

export function fileLink(strapi: Core.Strapi): FileLink {
  const joinTable = joinTableOf(strapi, FILE_UID, 'related');
  const { FIELD_COLUMN, ORDER_COLUMN } = strapi.db.metadata.identifiers;
  if (!('morphColumn' in joinTable)) throw new Error(`${FILE_UID}: Strapi's metadata has no morph table`);
  return {
    table: joinTable.name,
    file: joinTable.joinColumn.name,
    owner: joinTable.morphColumn.idColumn.name,
    ownerType: joinTable.morphColumn.typeColumn.name,
    field: FIELD_COLUMN,
    order: ORDER_COLUMN,
  };
}

type JoinTable = NonNullable<Extract<StoredAttribute, { joinTable?: unknown }>['joinTable']>;

function joinTableOf(strapi: Core.Strapi, uid: string, name: string): JoinTable {
  const attribute = strapi.db.metadata.get(uid).attributes[name];
  if (attribute && 'joinTable' in attribute && attribute.joinTable) return attribute.joinTable;
  throw new Error(`${uid}.${name}: Strapi's metadata has no join table`);
}

function inverseOf(joinTable: JoinTable): string | undefined {
  return 'inverseJoinColumn' in joinTable ? joinTable.inverseJoinColumn.name : undefined;
}
