import type { Core } from '@strapi/strapi';

/** Types whose every row, component, relation and file can show in a public answer. */
const WHOLE = [
  'api::project.project',
  'api::country.country',
  'api::priority-area.priority-area',
  'api::subsector.subsector',
  'api::topic.topic',
  'api::site.site',
  'api::info-sheet-template.info-sheet-template',
  'plugin::upload.file',
  'plugin::i18n.locale',
  // What the public role may read decides whether there is an answer at all.
  'plugin::users-permissions.permission',
];

/** Types of which the rows alone matter: who belongs to a role doesn't show. */
const ROWS = ['plugin::users-permissions.role'];

/** The tables that a public answer is read from, from Strapi's metadata, each once. */
export function watchedTables(strapi: Core.Strapi): string[] {
  const tables = new Set(ROWS.map((uid) => strapi.db.metadata.get(uid).tableName));
  for (const uid of WHOLE) addTables(strapi, uid, tables);
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
