import type { Core } from '@strapi/strapi';

/** Types that every answer depends on, whatever it is of: which locales there are, and whether anybody may read it. */
const WHOLE = ['plugin::i18n.locale', 'plugin::users-permissions.permission'];

/** Types of which the rows alone matter: who belongs to a role doesn't show. */
const ROWS = ['plugin::users-permissions.role'];

/** The tables that answers of these content types are read from, from Strapi's metadata, each once. */
export function watchedTables(strapi: Core.Strapi, contentTypes: Iterable<string>): string[] {
  const tables = new Set(ROWS.map((uid) => strapi.db.metadata.get(uid).tableName));
  for (const uid of [...WHOLE, ...contentTypes]) addTables(strapi, uid, tables);
  return [...tables].sort();
}

function addTables(strapi: Core.Strapi, uid: string, tables: Set<string>): void {
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  if (tables.has(tableName)) return;
  tables.add(tableName);
  for (const attribute of Object.values(attributes)) {
    if ('joinTable' in attribute && attribute.joinTable) tables.add(attribute.joinTable.name);
    if ('target' in attribute && attribute.target in strapi.components)
      addTables(strapi, attribute.target, tables);
  }
}
