import type { Core } from '@strapi/strapi';
import { tableName } from '../table-name';

/** Where Strapi keeps the rows of a content type or component, from its own metadata. */
export interface StoredModel {
  table: string;
  columns: readonly StoredColumn[];
}

export interface StoredColumn {
  attribute: string;
  column: string;
  /** Strapi's attribute type: how a cell is read. */
  type: string;
}

/** Every attribute that has a column. */
export function storedModel(strapi: Core.Strapi, uid: string): StoredModel {
  const { tableName: table, attributes } = strapi.db.metadata.get(uid);
  const columns = Object.entries(attributes).flatMap(([attribute, stored]) =>
    'columnName' in stored && stored.columnName !== undefined
      ? [{ attribute, column: stored.columnName, type: stored.type }]
      : [],
  );
  return { table: tableName(strapi, table), columns };
}

/** The table that joins a model's rows to their components: one for all of its attributes. */
export function entryTable(strapi: Core.Strapi, uid: string, attribute: string): string {
  return joinTable(strapi, uid, attribute);
}

/** The table that joins files to whatever has them. */
export function fileTable(strapi: Core.Strapi): string {
  return joinTable(strapi, 'plugin::upload.file', 'related');
}

function joinTable(strapi: Core.Strapi, uid: string, name: string): string {
  const attribute = strapi.db.metadata.get(uid).attributes[name];
  if (!attribute || !('joinTable' in attribute) || !attribute.joinTable)
    throw new Error(`${uid}.${name}: Strapi's metadata has no join table`);
  return tableName(strapi, attribute.joinTable.name);
}
