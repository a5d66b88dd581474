import type { Core } from '@strapi/strapi';
import { memoizeByObject } from '../../domain/memoize';
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

export function storedModel(strapi: Core.Strapi, uid: string): StoredModel {
  const model = strapi.db.metadata.get(uid);
  return { table: tableName(strapi, model.tableName), columns: columnsOf(model) };
}

type Metadata = ReturnType<Core.Strapi['db']['metadata']['get']>;

/** Every attribute that has a column. */
const columnsOf = memoizeByObject(({ attributes }: Metadata): StoredColumn[] =>
  Object.entries(attributes).flatMap(([attribute, stored]) =>
    'columnName' in stored && stored.columnName !== undefined
      ? [{ attribute, column: stored.columnName, type: stored.type }]
      : [],
  ),
);

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
